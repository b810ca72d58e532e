using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Finds categories by how alike their names are to what was asked: by whole words, and by pairs of letters.</summary>
internal sealed class CategorySearch(ICatalogStore store)
{
    public async Task<SearchByCategoryResult> FindAsync(
        string tenantId, CategoryRequest request, CancellationToken cancellationToken)
    {
        var asked = LabelKey.Of(request.Category);
        var all = await store.GetCategoriesAsync(tenantId, cancellationToken).ConfigureAwait(false);
        List<(CategorySize Category, double Score)> alike = [.. all
            .Select(category => (Category: category, Score: Math.Round(Likeness(asked, category.Key), 4)))
            .Where(match => match.Score > 0 && match.Score >= request.Threshold)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Category.Name, StringComparer.Ordinal)];
        var hits = new List<ProductHit>();
        foreach (var (category, score) in alike)
        {
            if (hits.Count == request.Limit) break;
            var list = await store.ListAsync(tenantId, [category.Key], request.Limit - hits.Count, cancellationToken).ConfigureAwait(false);
            hits.AddRange(list.Products.Select(product => Hits.Hit(product, score, $"category: {category.Name}")));
        }

        return new(
            hits, alike.Sum(match => match.Category.Products),
            [.. alike.Select(match => new CategoryMatch(match.Category.Name, match.Score, match.Category.Products))]);
    }

    private static double Likeness(string asked, string category)
    {
        if (asked == category) return 1;
        var (askedWords, categoryWords) = (asked.Split(' '), category.Split(' '));
        var shared = askedWords.Intersect(categoryWords).Count();
        var words = (double)shared / askedWords.Length * (0.7 + 0.25 * shared / categoryWords.Length);
        return Math.Max(words, 0.9 * Dice(Pairs(asked), Pairs(category)));
    }

    // https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
    private static double Dice(HashSet<string> left, HashSet<string> right)
        => left.Count + right.Count is 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> Pairs(string text)
        => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2)).Where(pair => !pair.Contains(' '))];
}
