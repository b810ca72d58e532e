using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Products of the same category, by shared words (0.6), nearness of price (0.25) and the same brand (0.15).</summary>
internal sealed class ContentCandidates(ICatalogStore store) : ICandidateSource
{
    private const int MostProducts = 1000;

    public async Task<IReadOnlyList<Candidate>> FindAsync(string tenantId, CatalogProduct seed, CancellationToken cancellationToken)
    {
        var list = await store.ListAsync(tenantId, [LabelKey.Of(seed.Category)], MostProducts, cancellationToken).ConfigureAwait(false);
        var words = WordsOf(seed);
        return [.. list.Products.Where(product => product.Sku != seed.Sku).Select(product => new Candidate(
            product,
            0.6 * Jaccard(words, WordsOf(product)) + 0.25 * PriceNearness(seed, product) + (product.Brand == seed.Brand ? 0.15 : 0),
            $"like {seed.Sku} in {seed.Category}"))];
    }

    private static HashSet<string> WordsOf(CatalogProduct product)
        => [.. Words.Of($"{product.Name} {product.Description}"), product.Category];

    private static double Jaccard(HashSet<string> left, HashSet<string> right)
    {
        var shared = left.Count(right.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }

    private static double PriceNearness(CatalogProduct left, CatalogProduct right)
        => Math.Max(left.Price, right.Price) is var dearest and > 0
            ? (double)(Math.Min(left.Price, right.Price) / dearest)
            : 1;
}
