using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>Gathers what a shop finds: only products that pass the filter, each SKU once, and no more pages than it takes.</summary>
internal static class ShopMatching
{
    // Whoever filters much out has asked for something that the shop is not good at finding.
    private const int MostRead = 1000;

    public static async Task<IReadOnlyList<CatalogProduct>> GatherAsync(
        IAsyncEnumerable<CatalogProduct?> found, ShopQuery query, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>();
        return await found
            .Take(MostRead)
            .OfType<CatalogProduct>()
            .Where(product => SkuKey.Of(product.Sku) is { Length: > 0 } key && Passes(product, query.Filter) && seen.Add(key))
            .Take(query.Limit)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static bool Passes(CatalogProduct product, ProductFilter filter)
        => (filter.MinPrice is not { } least || product.Price >= least)
            && (filter.MaxPrice is not { } most || product.Price <= most)
            && (filter.BrandKey is null || LabelKey.Of(product.Brand) == filter.BrandKey)
            && (filter.CategoryKey is null || LabelKey.Of(product.Category) == filter.CategoryKey)
            && (filter.InStock is null || product.Quantity > 0 == filter.InStock);
}
