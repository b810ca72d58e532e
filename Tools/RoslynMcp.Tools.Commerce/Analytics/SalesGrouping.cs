using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>What a bucket of sales holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SalesGrouping>))]
public enum SalesGrouping
{
    /// <summary>A day, UTC.</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>A week by ISO 8601.</summary>
    [JsonStringEnumMemberName("week")]
    Week,

    /// <summary>A month, UTC.</summary>
    [JsonStringEnumMemberName("month")]
    Month,

    /// <summary>A product.</summary>
    [JsonStringEnumMemberName("product")]
    Product,

    /// <summary>A category.</summary>
    [JsonStringEnumMemberName("category")]
    Category,

    /// <summary>A brand.</summary>
    [JsonStringEnumMemberName("brand")]
    Brand,
}
