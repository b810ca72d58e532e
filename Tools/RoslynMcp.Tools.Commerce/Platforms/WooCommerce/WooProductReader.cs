using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>Puts products together from their list and the lists of their variations.</summary>
internal sealed class WooProductReader(WooCommerceClient client)
{
    public async Task<ProductRecord?> ReadAsync(WooProduct woo, string currency, CancellationToken cancellationToken)
    {
        if (woo.ToProduct(currency) is not { } product) return null;
        List<WooProduct> variations = woo.Variations.Count is 0
            ? []
            : await client.ListVariationsAsync(woo.Id, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return Record(product, woo, variations);
    }

    private static ProductRecord Record(CatalogProduct product, WooProduct woo, IReadOnlyList<WooProduct> variations)
    {
        List<VariantRecord> variants = [.. variations.Select(Variant).OfType<VariantRecord>()];
        return new(
            variants.Count is 0 ? product : product with { Quantity = ShopText.Quantity(variants.Sum(variant => (long)variant.Quantity)) },
            woo.Attributes
                .Where(attribute => attribute.Options.Count > 0)
                .DistinctBy(attribute => ShopText.Line(attribute.Name))
                .ToDictionary(attribute => ShopText.Line(attribute.Name), attribute => ShopText.Line(string.Join(", ", attribute.Options))),
            variants,
            [.. woo.Images.Select(image => new ProductImage(ShopText.Address(image.Source), ShopText.Line(image.Alt)))]);
    }

    private static VariantRecord? Variant(WooProduct variation) => variation.Sku.Length > 0 && ShopText.Price(variation.Price) is { } price
        ? new(
            ShopText.Line(variation.Sku), ShopText.Line(string.Join(", ", variation.Attributes.Select(attribute => attribute.Option))), price,
            ShopText.Quantity(variation.StockQuantity))
        : null;
}
