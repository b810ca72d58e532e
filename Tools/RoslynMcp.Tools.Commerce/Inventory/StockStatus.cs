using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>How available a product is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StockStatus>))]
public enum StockStatus
{
    /// <summary>More than 5 pieces.</summary>
    [JsonStringEnumMemberName("in_stock")]
    InStock,

    /// <summary>3 to 5 pieces.</summary>
    [JsonStringEnumMemberName("low")]
    Low,

    /// <summary>1 or 2 pieces.</summary>
    [JsonStringEnumMemberName("critical")]
    Critical,

    /// <summary>None, and none can be ordered.</summary>
    [JsonStringEnumMemberName("out_of_stock")]
    OutOfStock,

    /// <summary>None, but an order is accepted.</summary>
    [JsonStringEnumMemberName("backorder")]
    Backorder,

    /// <summary>The shop has no such SKU.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,
}
