using System.Globalization;
using System.Text.RegularExpressions;

namespace RoslynMcp.Tools.Commerce.Search.Reading;

/// <summary>
/// Reads a price range off a query (<c>under $500</c>, <c>between 20 and 50</c>, <c>at least 100 USD</c>). A number that a unit
/// follows (<c>under 3000 PSI</c>) is no price.
/// </summary>
internal static partial class PriceWords
{
    private const decimal MostMoney = 1_000_000_000;

    /// <summary>The bounds, and the query without the words that said them; no bounds leave the query as it was.</summary>
    public static PriceReading Read(string query)
    {
        var match = Range().Match(query);
        if (!match.Success) match = Bound().Match(query);
        if (!match.Success) return new(query, null, null);

        var rest = $"{query[..match.Index]} {query[(match.Index + match.Length)..]}";
        if (Number(match.Groups["a"]) is not { } first || string.IsNullOrWhiteSpace(rest)) return new(query, null, null);
        if (Number(match.Groups["b"]) is { } second) return new(rest, Math.Min(first, second), Math.Max(first, second));
        return match.Groups["most"].Success ? new(rest, null, first) : new(rest, first, null);
    }

    private static decimal? Number(Group digits)
        => digits.Success && decimal.TryParse(
            digits.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= MostMoney
            ? number
            : null;

    // After the number comes the end, a mark, or a word that joins: never a unit and never the rest of a size.
    private const string Stop = @"(?=\s*(?:$|[,;.!?](?:\s|$)|(?:and|or|for|with|in\s+stock|that|which|please|each)\b))";

    [GeneratedRegex(
        @"(?<!\w)(?:between|from)\s+(?:\$|USD)?\s*(?<a>\d[\d,]*(?:\.\d+)?)(?:\s*(?:\$|USD|dollars?)(?!\w))?\s*(?:and|to|-)\s*"
        + @"(?:\$|USD)?\s*(?<b>\d[\d,]*(?:\.\d+)?)(?:\s*(?:\$|USD|dollars?|bucks)(?!\w)|" + Stop + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?<!\w)(?:(?<most>(?:priced?\s+)?(?:under|below|less\s+than|at\s+most|up\s+to|cheaper\s+than|no\s+more\s+than|max(?:imum)?(?:\s+price)?))"
        + @"|(?<least>(?:priced?\s+)?(?:over|above|more\s+than|at\s+least|min(?:imum)?(?:\s+price)?)))\s+"
        + @"(?:(?:\$|USD)\s*(?<a>\d[\d,]*(?:\.\d+)?)(?!\w)(?:\s*(?:USD|dollars?)(?!\w))?"
        + @"|(?<a>\d[\d,]*(?:\.\d+)?)(?:\s*(?:\$|USD|dollars?|bucks)(?!\w)|" + Stop + "))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
