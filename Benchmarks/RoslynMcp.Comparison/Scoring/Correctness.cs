using System.Globalization;
using RoslynMcp.Comparison.Cases;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>Holds an answer against gold: precision and recall for products, exactness for numbers.</summary>
internal static class Correctness
{
    public static Verdict Of(string answer, ComparisonCase one, GoldAnswer gold, IReadOnlySet<string> known)
        => Products(answer, one.Gold, gold, known)
            ?? Numbers(answer, gold)
            ?? Words(answer, one.Gold)
            ?? Verdict.Right;

    private static Verdict? Products(string answer, Gold wanted, GoldAnswer gold, IReadOnlySet<string> known)
    {
        if (gold.Skus is not { } right)
        {
            return null;
        }

        var named = Mentioned.Skus(answer, known);
        var hits = named.Count(sku => right.Contains(sku, StringComparer.OrdinalIgnoreCase));
        var needed = Math.Min(wanted.AtLeast, right.Length);
        if (named.Length > 0 && (double)hits / named.Length < wanted.Precision)
        {
            var wrong = named.First(sku => !right.Contains(sku, StringComparer.OrdinalIgnoreCase));
            return Verdict.Wrong(string.Create(CultureInfo.InvariantCulture, $"{hits} of the {named.Length} products named are right; {wrong} is not"));
        }

        return hits >= needed ? null : Verdict.Wrong($"{hits} of {needed} products are named");
    }

    private static Verdict? Numbers(string answer, GoldAnswer gold)
    {
        var stated = Mentioned.Numbers(answer).ToHashSet();
        var missing = gold.Numbers.Where(number => !stated.Contains(number)).ToList();
        return missing.Count == 0 ? null : Verdict.Wrong($"{string.Join(" and ", missing)} is not stated");
    }

    private static Verdict? Words(string answer, Gold wanted)
        => wanted.AnyOf.Count == 0 || wanted.AnyOf.Any(word => answer.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? null
            : Verdict.Wrong($"none of {string.Join(", ", wanted.AnyOf)} is said");
}
