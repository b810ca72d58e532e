using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Patterns that stop at the end of the guest's time, and that never become code of their own.</summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegex
{
    private const int Short = 16_384;

    public static Regex New(string pattern) => New(pattern, RegexOptions.None);

    public static Regex New(string pattern, RegexOptions options) => new(pattern, Interpreted(options), Patience);

    public static Regex New(string pattern, RegexOptions options, TimeSpan matchTimeout)
        => new(pattern, Interpreted(options), Least(matchTimeout));

    public static bool IsMatch(string input, string pattern) => New(pattern).IsMatch(input);

    public static bool IsMatch(string input, string pattern, RegexOptions options) => New(pattern, options).IsMatch(input);

    public static Match Match(string input, string pattern) => New(pattern).Match(input);

    public static Match Match(string input, string pattern, RegexOptions options) => New(pattern, options).Match(input);

    public static MatchCollection Matches(string input, string pattern) => Matches(New(pattern), input);

    public static MatchCollection Matches(string input, string pattern, RegexOptions options) => Matches(New(pattern, options), input);

    /// <summary>The framework finds matches one by one, each in its own time; all of them together have the guest's.</summary>
    public static MatchCollection Matches(Regex regex, string input) => Walked(regex.Matches(input));

    public static MatchCollection Matches(Regex regex, string input, int startat) => Walked(regex.Matches(input, startat));

    public static int Count(Regex regex, string input) => Matches(regex, input).Count;

    public static int Count(string input, string pattern) => Matches(input, pattern).Count;

    public static int Count(string input, string pattern, RegexOptions options) => Matches(input, pattern, options).Count;

    public static string Replace(string input, string pattern, string replacement) => Replace(New(pattern), input, replacement);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options)
        => Replace(New(pattern, options), input, replacement);

    /// <summary>A short text is replaced in one go; in a long one each replacement is a step, and what has come together is asked for.</summary>
    public static string Replace(Regex regex, string input, string replacement)
    {
        if (((long)input.Length + 1) * (replacement.Length + 1) <= Short)
        {
            return regex.Replace(input, replacement);
        }

        var length = (long)input.Length;
        return regex.Replace(input, match =>
        {
            Probe.Enter();
            var made = GuestMatch.Result(match, replacement);
            length += made.Length;
            Probe.Ask(length * sizeof(char));
            return made;
        });
    }

    public static string Replace(string input, string pattern, MatchEvaluator evaluator) => New(pattern).Replace(input, evaluator);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)
        => New(pattern, options).Replace(input, evaluator);

    public static string[] Split(string input, string pattern) => Split(New(pattern), input);

    public static string[] Split(string input, string pattern, RegexOptions options) => Split(New(pattern, options), input);

    /// <summary>What takes long to split takes as long to match, and there it is metered.</summary>
    public static string[] Split(Regex regex, string input)
    {
        if (input.Length > Short)
        {
            Walked(regex.Matches(input));
        }

        return regex.Split(input);
    }

    private static MatchCollection Walked(MatchCollection matches)
    {
        foreach (var _ in matches.AsEnumerable())
        {
            Probe.Enter();
        }

        return matches;
    }

    private static TimeSpan Least(TimeSpan matchTimeout) => matchTimeout > TimeSpan.Zero && matchTimeout < Patience ? matchTimeout : Patience;

    /// <summary>
    /// A little past the guest's time, so that a pattern that uses it up has met the limit: the framework times a match by a clock that
    /// stands still for up to 10 ms.
    /// </summary>
    private static TimeSpan Patience => GuestSession.Current.Meter.Clock.Left + TimeSpan.FromMilliseconds(12);

    private static RegexOptions Interpreted(RegexOptions options) => options & ~RegexOptions.Compiled;
}
