using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Chooses near spellings among products of about the same length: some thousand short texts are compared one by one.</summary>
internal static class SuggestionRanking
{
    public static IReadOnlyList<ProductSuggestion> Of(
        IEnumerable<(string Sku, string Name, string Key)> products, SuggestionQuery query)
        => [.. products
            .Select(product => (product.Sku, product.Name, Distance: EditDistance.Within(query.MaximumDistance, query.Key, product.Key)))
            .Where(candidate => candidate.Distance < query.Key.Length)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Sku, StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(candidate => new ProductSuggestion(candidate.Sku, candidate.Name, candidate.Distance!.Value))];
}
