using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Orders;

/// <summary>How far an order is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderStatus>))]
public enum OrderStatus
{
    /// <summary>Placed; the only one that can still be cancelled.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,

    /// <summary>Being packed.</summary>
    [JsonStringEnumMemberName("processing")]
    Processing,

    /// <summary>On its way.</summary>
    [JsonStringEnumMemberName("shipped")]
    Shipped,

    /// <summary>With the customer.</summary>
    [JsonStringEnumMemberName("delivered")]
    Delivered,

    /// <summary>Called off.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}
