using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>What an answer names: products by SKU, and numbers.</summary>
internal static partial class Mentioned
{
    /// <summary>SKUs in their order, each once; whatever stands between words may stand around them.</summary>
    public static ImmutableArray<string> Skus(string answer, IReadOnlySet<string> known)
        => [.. Words().Matches(answer).Select(word => word.Value.TrimEnd('.', '-', '/')).Where(known.Contains).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Numbers, with commas between thousands or without.</summary>
    public static IEnumerable<decimal> Numbers(string answer)
        => Figures().Matches(answer).Select(figure => decimal.Parse(
            figure.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9./-]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\w.])\d{1,3}(,\d{3})+(\.\d+)?(?!\w)|(?<![\w.])\d+(\.\d+)?(?!\w)")]
    private static partial Regex Figures();
}
