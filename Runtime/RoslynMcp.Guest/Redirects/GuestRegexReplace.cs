using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Replacing matches: what stands in their places may be long, and the same each time. A short text is replaced in one go; in a long one
/// each replacement is a step, and what has come together is asked for.
/// </summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegexReplace
{
    private const int All = -1;

    public static string Replace(string input, string pattern, string replacement) => Replace(GuestRegex.New(pattern), input, replacement);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options)
        => Replace(GuestRegex.New(pattern, options), input, replacement);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout)
        => Replace(GuestRegex.New(pattern, options, matchTimeout), input, replacement);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator) => Replace(GuestRegex.New(pattern), input, evaluator);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)
        => Replace(GuestRegex.New(pattern, options), input, evaluator);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout)
        => Replace(GuestRegex.New(pattern, options, matchTimeout), input, evaluator);

    public static string Replace(Regex regex, string input, string replacement) => Replace(regex, input, replacement, All);

    public static string Replace(Regex regex, string input, string replacement, int count)
        => Replace(regex, input, replacement, count, GuestRegex.Start(regex, input));

    public static string Replace(Regex regex, string input, string replacement, int count, int startat)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(replacement);
        var most = replacement.Length + 1 + ((long)replacement.AsSpan().Count('$') * input.Length);
        return (input.Length + 1L) * most <= GuestRegex.Short
            ? regex.Replace(input, replacement, count, startat)
            : Replace(regex, input, match => GuestMatch.Result(match, replacement), count, startat);
    }

    public static string Replace(Regex regex, string input, MatchEvaluator evaluator) => Replace(regex, input, evaluator, All);

    public static string Replace(Regex regex, string input, MatchEvaluator evaluator, int count)
        => Replace(regex, input, evaluator, count, GuestRegex.Start(regex, input));

    public static string Replace(Regex regex, string input, MatchEvaluator evaluator, int count, int startat)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(evaluator);
        var length = (long)input.Length;
        return regex.Replace(
            input,
            match =>
            {
                Probe.Enter();
                var made = evaluator(match);
                length += made?.Length ?? 0;
                Probe.Ask(length * sizeof(char));
                return made!;
            },
            count,
            startat);
    }
}
