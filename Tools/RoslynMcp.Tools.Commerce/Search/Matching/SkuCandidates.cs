using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>
/// Everything in a query that may be a SKU: runs of parts that start where a word starts, so that <c>A4VTG 90</c> and the
/// front of <c>A4VTG-90/32R</c> are both tried as <c>A4VTG90</c>. A candidate has a letter and a digit and is no measure.
/// </summary>
internal static class SkuCandidates
{
    private const int MostParts = 4;
    private const int ShortestKey = 3;
    private const int LongestKey = 40;

    /// <summary>The candidates in query order; of those that start together, the longest first.</summary>
    public static IReadOnlyList<SkuCandidate> In(IReadOnlyList<string> words)
    {
        var parts = Parts(words);
        var candidates = new List<SkuCandidate>();
        for (var start = 0; start < parts.Count; start++)
        {
            if (!parts[start].StartsWord) continue;
            for (var length = Math.Min(MostParts, parts.Count - start); length > 0; length--)
            {
                var run = parts.GetRange(start, length);
                var key = string.Concat(run.Select(part => part.Key));
                if (IsLikeSku(key)) candidates.Add(new(key, run[0].Word, run[^1].Word));
            }
        }

        return candidates;
    }

    private static List<Part> Parts(IReadOnlyList<string> words)
        => [.. words.SelectMany((word, index) => Words.Of(word).Select((run, i) => new Part(SkuKey.Of(run), index, i is 0)))];

    private static bool IsLikeSku(string key)
        => key.Length is >= ShortestKey and <= LongestKey
            && key.Any(char.IsAsciiDigit)
            && key.Any(char.IsLetter)
            && !Measures.IsMeasure(key);

    private sealed record Part(string Key, int Word, bool StartsWord);
}
