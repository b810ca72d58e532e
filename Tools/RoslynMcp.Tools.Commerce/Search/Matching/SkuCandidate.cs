namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>A possible SKU, and the words of the query that it touches, both ends included.</summary>
internal sealed record SkuCandidate(string Key, int FirstWord, int LastWord)
{
    public bool Overlaps(SkuCandidate other) => FirstWord <= other.LastWord && other.FirstWord <= LastWord;

    public bool Touches(int word) => FirstWord <= word && word <= LastWord;
}
