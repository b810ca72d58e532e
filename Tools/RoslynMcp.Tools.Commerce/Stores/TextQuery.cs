namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>A search by words.</summary>
/// <param name="Phrases">Letters and digits, the words of one phrase separated by single spaces; never query syntax.</param>
/// <param name="Matching">How strictly they must occur.</param>
/// <param name="Filter">What the products must satisfy besides.</param>
/// <param name="Limit">The most matches to return; the total counts all.</param>
public sealed record TextQuery(IReadOnlyList<string> Phrases, TextMatching Matching, ProductFilter Filter, int Limit)
{
    /// <summary>
    /// Whether a product's name, brand, category and description are enough to look at. A store that does not keep its longer text
    /// apart may look at that too.
    /// </summary>
    public bool InShort { get; init; }

    /// <summary>
    /// Of a loose query: how many products the rarest of its phrases may find between them, and two fifths of the catalogue at most, before
    /// more common ones only rank these.
    /// </summary>
    public int MostDecided { get; init; } = 5_000;

    /// <summary>Of a loose query: where the rarest phrases find fewer products, or fewer than the limit, more of them decide, however common.</summary>
    public int LeastDecided { get; init; } = 200;

    /// <summary>Whether one phrase is enough.</summary>
    internal bool IsLoose => Matching is TextMatching.AnyPhrase or TextMatching.AnyBeginning;

    /// <summary>Products to leave out of the matches and the total, by the shop's spelling of their SKU.</summary>
    public IReadOnlyList<string> ExceptSkus { get; init; } = [];
}

/// <summary>How strictly the phrases of a text query must occur; plurals and other inflections always match.</summary>
public enum TextMatching
{
    /// <summary>Every phrase.</summary>
    AllPhrases,

    /// <summary>Every phrase, where the last word of each may be the beginning of a longer one.</summary>
    AllBeginnings,

    /// <summary>At least one phrase.</summary>
    AnyPhrase,

    /// <summary>At least one phrase or beginning.</summary>
    AnyBeginning,
}
