using System.Text.Json.Serialization;
using RoslynMcp.Tools.Commerce.Stores;

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

    [JsonPropertyName("price")]
    public string Price { get; init; } = "";

    [JsonPropertyName("permalink")]
    public string Permalink { get; init; } = "";

    [JsonPropertyName("description")]
    public string Description { get; init; } = "";

    [JsonPropertyName("short_description")]
    public string ShortDescription { get; init; } = "";

    [JsonPropertyName("catalog_visibility")]
    public string Visibility { get; init; } = "visible";

    [JsonPropertyName("stock_status")]
    public string StockStatus { get; init; } = "instock";

    [JsonPropertyName("categories")]
    public IReadOnlyList<WooLabel> Categories { get; init; } = [];

    [JsonPropertyName("brands")]
    public IReadOnlyList<WooLabel> Brands { get; init; } = [];

    [JsonPropertyName("attributes")]
    public IReadOnlyList<WooAttribute> Attributes { get; init; } = [];

    [JsonPropertyName("images")]
    public IReadOnlyList<WooImage> Images { get; init; } = [];

    /// <summary>
    /// The product as we keep it, or null for one that is hidden or has no SKU or price. One whose stock nobody counts has none on
    /// hand, and can be ordered while the shop says so.
    /// </summary>
    public CatalogProduct? ToProduct(string currency)
        => Visibility is not "hidden" && Sku.Length > 0 && ShopText.Price(Price) is { } price
            ? new()
            {
                Sku = ShopText.Line(Sku),
                Name = ShopText.Line(Name),
                Url = ShopText.Address(Permalink),
                Brand = ShopText.Line(Brands is [var brand, ..] ? brand.Name : null),
                Category = ShopText.Line(Categories is [var category, ..] ? category.Name : null),
                Description = ShopText.Text(ShortDescription.Length > 0 ? ShortDescription : Description),
                Price = price,
                Currency = ShopText.Line(currency),
                Quantity = ShopText.Quantity(StockQuantity),
                Backorder = BackordersAllowed || (StockQuantity is null && StockStatus is not "outofstock"),
            }
            : null;
}

/// <summary>A category or a brand.</summary>
internal sealed record WooLabel([property: JsonPropertyName("name")] string Name);

/// <summary>An attribute: a product has options, a variation is one of them.</summary>
internal sealed record WooAttribute
{
    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("option")]
    public string Option { get; init; } = "";

    [JsonPropertyName("options")]
    public IReadOnlyList<string> Options { get; init; } = [];
}

internal sealed record WooImage
{
    [JsonPropertyName("src")]
    public string Source { get; init; } = "";

    [JsonPropertyName("alt")]
    public string Alt { get; init; } = "";
}

/// <summary>The shop's currency.</summary>
internal sealed record WooCurrency([property: JsonPropertyName("code")] string Code);
