namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>The answer to a text query.</summary>
/// <param name="Matches">The best ones, up to the limit.</param>
/// <param name="Total">How many there are without the limit; of a loose query those that the phrases which decide find.</param>
public sealed record TextMatches(IReadOnlyList<TextMatch> Matches, int Total)
{
    public static TextMatches None { get; } = new([], 0);
}

/// <summary>A product found by its words.</summary>
/// <param name="Product">The product.</param>
/// <param name="Relevance">Above 0 and without an upper bound; comparable within one answer.</param>
public sealed record TextMatch(CatalogProduct Product, double Relevance);
