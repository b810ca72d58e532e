using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Turns what a store found into what a caller reads.</summary>
internal static class Hits
{
    public static ProductHit Exact(CatalogProduct product) => Hit(product, 1, $"SKU {product.Sku}");

    /// <summary>Scores relative to the best match, which is worth the less the looser the words had to be read.</summary>
    public static IEnumerable<ProductHit> Ranked(IReadOnlyList<TextMatch> found, double bestScore, IReadOnlyList<string> phrases)
    {
        var reason = new MatchReason(phrases);
        var best = found.Select(match => match.Relevance).FirstOrDefault();
        return found.Select(match => Hit(
            match.Product, Math.Round(bestScore * match.Relevance / best, 4), reason.For(match.Product)));
    }

    public static double BestScore(TextMatching matching) => matching switch
    {
        TextMatching.AllPhrases => 0.95,
        TextMatching.AllBeginnings => 0.8,
        TextMatching.AnyPhrase => 0.6,
        TextMatching.AnyBeginning => 0.6,
        _ => throw new ArgumentOutOfRangeException(nameof(matching), matching, "No such way of matching."),
    };

    public static ProductHit Hit(CatalogProduct product, double score, string why) => new(
        product.Sku, product.Name, product.Url, product.Price, product.Currency, product.Brand, product.Category,
        StockLevels.StatusOf(product.Quantity, product.Backorder), score, why);
}
