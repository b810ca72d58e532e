using System.Globalization;
using System.Text.RegularExpressions;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>
/// Fills the braces of a text: <c>{a|b}</c> picks one, <c>{08..32/2}</c> a number of that step and width, <c>{A..F}</c> a letter,
/// <c>{psi=…}</c> also remembers it, <c>{psi}</c> repeats it and <c>{psi*0.0689}</c> scales it.
/// </summary>
internal static partial class Pattern
{
    public static string Fill(string pattern, SplitMix64 random, IDictionary<string, string> values)
        => Brace().Replace(pattern, brace => Value(brace.Groups[1].Value, random, values));

    private static string Value(string token, SplitMix64 random, IDictionary<string, string> values)
    {
        var assignment = Assignment().Match(token);
        if (!assignment.Success) return Drawn(token, random) ?? Remembered(token, values);

        var drawn = assignment.Groups[2].Value;
        return values[assignment.Groups[1].Value] = Drawn(drawn, random) ?? drawn;
    }

    private static string? Drawn(string token, SplitMix64 random)
    {
        if (token.Contains('|')) return random.Pick(token.Split('|'));
        var range = Range().Match(token);
        return range.Success ? InRange(range.Groups[1].Value, range.Groups[2].Value, range.Groups[3].Value, random) : null;
    }

    private static string InRange(string from, string to, string step, SplitMix64 random)
    {
        if (char.IsAsciiLetter(from[0])) return ((char)random.Between(from[0], to[0])).ToString();

        var (low, high, by) = (Number(from), Number(to), Number(step));
        var value = low + by * random.Below((int)((high - low) / by) + 1);
        var padded = from.Length > 1 && from[0] is '0' && !from.Contains('.');
        return value.ToString(padded ? new string('0', from.Length) : "0.##", CultureInfo.InvariantCulture);
    }

    private static string Remembered(string token, IDictionary<string, string> values)
    {
        var star = token.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return values[token];

        var scaled = Number(values[token[..star]]) * Number(token[(star + 1)..]);
        return decimal.Round(scaled).ToString("0", CultureInfo.InvariantCulture);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Brace();

    [GeneratedRegex("^([a-z]+)=(.+)$")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^(-?[0-9.]*[0-9]|[A-Z])\.\.(-?[0-9.]*[0-9]|[A-Z])(?:/([0-9.]+))?$")]
    private static partial Regex Range();
}
