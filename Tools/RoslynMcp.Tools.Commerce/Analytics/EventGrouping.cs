using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>What a bucket of events holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventGrouping>))]
public enum EventGrouping
{
    /// <summary>An hour, UTC.</summary>
    [JsonStringEnumMemberName("hour")]
    Hour,

    /// <summary>A day, UTC.</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>A type of event.</summary>
    [JsonStringEnumMemberName("type")]
    Type,

    /// <summary>A product.</summary>
    [JsonStringEnumMemberName("product")]
    Product,
}
