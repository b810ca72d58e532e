using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>A product or variation of WooCommerce's REST API v3, as far as we read it; money is text there.</summary>
internal sealed record WooProduct
{
    [JsonPropertyName("id")]
    public long Id { get; init; }

    [JsonPropertyName("parent_id")]
    public long ParentId { get; init; }

    [JsonPropertyName("sku")]
    public string Sku { get; init; } = "";

    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("regular_price")]
    public string RegularPrice { get; init; } = "";

    [JsonPropertyName("stock_quantity")]
    public int? StockQuantity { get; init; }

    [JsonPropertyName("backorders_allowed")]
    public bool BackordersAllowed { get; init; }

    [JsonPropertyName("variations")]
    public IReadOnlyList<long> Variations { get; init; } = [];
}
