using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>
/// Fuses rankings by reciprocal rank: a product is worth 1/(60+rank) in each, whatever the scores behind the ranks mean
/// (Cormack, Clarke and Büttcher 2009, https://doi.org/10.1145/1571941.1572114).
/// </summary>
internal static class ReciprocalRanks
{
    private const double Smoothing = 60;

    /// <summary>Every product that is in one of the rankings, best first, then by SKU.</summary>
    public static IReadOnlyList<TextMatch> Fuse(params IReadOnlyList<IReadOnlyList<CatalogProduct>> rankings)
        => [.. rankings
            .SelectMany(ranking => ranking.Select((product, rank) => (Product: product, Worth: 1 / (Smoothing + rank + 1))))
            .GroupBy(entry => entry.Product.Sku)
            .Select(entries => new TextMatch(entries.First().Product, entries.Sum(entry => entry.Worth)))
            .OrderByDescending(match => match.Relevance)
            .ThenBy(match => match.Product.Sku, StringComparer.Ordinal)];
}
