using System.Text.RegularExpressions;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>
/// How alike two arms' answers are, out of 100: one succeeded and one did not −50; each product that only one names −10, at most −30;
/// only one names products at all −30; words longer than three letters less than 0.8 alike by Jaccard J −(1 − J) · 20; only one is an
/// error −20. Where there is no answer in either arm, nothing is alike.
/// </summary>
internal static partial class Equivalence
{
    public const int Pass = 80;

    private const int LongWord = 4;
    private const double Alike = 0.8;

    public static double Score(ScoredAnswer a, ScoredAnswer b)
    {
        if (a.IsError && b.IsError)
        {
            return 0;
        }

        var score = 100.0;
        score -= a.Correct != b.Correct ? 50 : 0;
        score -= Products(a, b);
        var jaccard = Jaccard(Words(a.Text), Words(b.Text));
        score -= jaccard < Alike ? (1 - jaccard) * 20 : 0;
        score -= a.IsError != b.IsError ? 20 : 0;
        return Math.Max(0, score);
    }

    private static double Products(ScoredAnswer a, ScoredAnswer b)
    {
        if (a.Skus.IsEmpty != b.Skus.IsEmpty)
        {
            return 30;
        }

        var one = a.Skus.ToHashSet(StringComparer.OrdinalIgnoreCase);
        one.SymmetricExceptWith(b.Skus);
        return Math.Min(30, one.Count * 10);
    }

    private static HashSet<string> Words(string text) => [.. LongWords().Matches(text.ToUpperInvariant()).Select(word => word.Value).Where(word => word.Length >= LongWord)];

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
        => a.Count + b.Count == 0 ? 1 : (double)a.Intersect(b).Count() / a.Union(b).Count();

    [GeneratedRegex(@"\w+")]
    private static partial Regex LongWords();
}
