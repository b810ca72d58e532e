using System.Text.Json.Serialization;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>Puts products together from the lines of a bulk operation, where a variant or an image follows its product somewhere.</summary>
internal sealed class ShopifyProductReader(ShopifyClient client, Uri shop)
{
    private const string OnlyVariant = "Default Title";

    public async Task<IReadOnlyList<ProductRecord?>> ReadAsync(CancellationToken cancellationToken)
    {
        var currency = (await client.AskAsync<Currency>(ShopifyQuery.ShopCurrency, new { }, cancellationToken).ConfigureAwait(false)).Shop.CurrencyCode;
        var lines = await new ShopifyBulkRead(client)
            .ReadAsync<Line>(ShopifyQuery.AllProducts, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        var parts = lines.Where(line => line.ParentId is not null).ToLookup(line => line.ParentId);
        return [.. lines.Where(line => line.ParentId is null).Select(product => Record(product, [.. parts[product.Id]], currency))];
    }

    private ProductRecord? Record(Line product, IReadOnlyList<Line> parts, string currency)
    {
        List<Line> variants = [.. parts.Where(part => part.Type is "ProductVariant")];
        if (variants.Count is 0) return null;

        var only = variants is [{ Title: OnlyVariant }];
        var tracked = variants.TrueForAll(variant => variant.InventoryItem?.Tracked is true);
        var first = variants[0];
        var head = new ShopifyProduct(
            product.Title ?? "", product.Handle ?? "", product.OnlineStoreUrl, product.Vendor ?? "", product.ProductType ?? "",
            product.Description ?? "", only, variants.Sum(variant => ShopText.Quantity(variant.InventoryQuantity)), tracked,
            new([new(first.Sku, first.Price ?? "", first.InventoryPolicy ?? "DENY")]));
        return head.ToProduct(shop, currency) is not { } kept ? null : new(
            kept,
            new Dictionary<string, string>(),
            only ? [] : [.. variants.Select(Variant).OfType<VariantRecord>()],
            [.. parts.Where(part => part.Url is not null).Select(image => new ProductImage(ShopText.Address(image.Url), ShopText.Line(image.AltText)))]);
    }

    private static VariantRecord? Variant(Line variant) => variant.Sku is { Length: > 0 } sku && ShopText.Price(variant.Price) is { } price
        ? new(ShopText.Line(sku), ShopText.Line(variant.Title), price, variant.InventoryItem?.Tracked is true ? ShopText.Quantity(variant.InventoryQuantity) : 0)
        : null;

    private sealed record Currency(ShopifyShop Shop);

    private sealed record Item(bool Tracked);

    private sealed record Line
    {
        [JsonPropertyName("__typename")]
        public required string Type { get; init; }

        [JsonPropertyName("__parentId")]
        public string? ParentId { get; init; }

        public required string Id { get; init; }

        public string? Title { get; init; }

        public string? Handle { get; init; }

        public string? OnlineStoreUrl { get; init; }

        public string? Vendor { get; init; }

        public string? ProductType { get; init; }

        public string? Description { get; init; }

        public string? Sku { get; init; }

        public string? Price { get; init; }

        public long? InventoryQuantity { get; init; }

        public string? InventoryPolicy { get; init; }

        public Item? InventoryItem { get; init; }

        public string? Url { get; init; }

        public string? AltText { get; init; }
    }
}
