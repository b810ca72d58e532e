using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>A product as a search shows it, with the first of its variants.</summary>
internal sealed record ShopifyProduct(
    string Title, string Handle, string? OnlineStoreUrl, string Vendor, string ProductType, string Description, bool HasOnlyDefaultVariant,
    long TotalInventory, bool TracksInventory, ShopifyVariantHeads Variants)
{
    /// <summary>
    /// The product as we keep it, or null for one without a SKU or a price. A product with several variants has no SKU in Shopify
    /// and goes by its handle; one whose stock nobody counts has none on hand and can be ordered.
    /// </summary>
    public CatalogProduct? ToProduct(Uri shop, string currency)
        => Variants.Nodes is [var first, ..] && ShopText.Price(first.Price) is { } price && (HasOnlyDefaultVariant ? first.Sku : Handle) is { Length: > 0 } sku
            ? new()
            {
                Sku = ShopText.Line(sku),
                Name = ShopText.Line(Title),
                Url = ShopText.Address(OnlineStoreUrl ?? new Uri(shop, $"/products/{Uri.EscapeDataString(Handle)}").AbsoluteUri),
                Brand = ShopText.Line(Vendor),
                Category = ShopText.Line(ProductType),
                Description = ShopText.Text(Description),
                Price = price,
                Currency = ShopText.Line(currency),
                Quantity = TracksInventory ? ShopText.Quantity(TotalInventory) : 0,
                Backorder = !TracksInventory || first.InventoryPolicy is "CONTINUE",
            }
            : null;
}

internal sealed record ShopifyVariantHeads(IReadOnlyList<ShopifyVariantHead> Nodes);

internal sealed record ShopifyVariantHead(string? Sku, string Price, string InventoryPolicy);

internal sealed record ShopifyProductList(ShopifyShop Shop, ShopifyCount? ProductsCount, ShopifyPage<ShopifyProduct> Products);

internal sealed record ShopifyShop(string CurrencyCode);

internal sealed record ShopifyCount(int Count);
