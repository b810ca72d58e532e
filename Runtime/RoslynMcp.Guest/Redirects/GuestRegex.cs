using System.ComponentModel;
using System.Text.RegularExpressions;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Patterns that stop at the end of the guest's time, and that never become code of their own.</summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegex
{
    public static Regex New(string pattern) => New(pattern, RegexOptions.None);

    public static Regex New(string pattern, RegexOptions options) => new(pattern, Interpreted(options), Patience);

    public static Regex New(string pattern, RegexOptions options, TimeSpan matchTimeout)
        => new(pattern, Interpreted(options), matchTimeout > TimeSpan.Zero && matchTimeout < Patience ? matchTimeout : Patience);

    public static bool IsMatch(string input, string pattern) => New(pattern).IsMatch(input);

    public static bool IsMatch(string input, string pattern, RegexOptions options) => New(pattern, options).IsMatch(input);

    public static Match Match(string input, string pattern) => New(pattern).Match(input);

    public static Match Match(string input, string pattern, RegexOptions options) => New(pattern, options).Match(input);

    public static MatchCollection Matches(string input, string pattern) => New(pattern).Matches(input);

    public static MatchCollection Matches(string input, string pattern, RegexOptions options)
        => New(pattern, options).Matches(input);

    public static string Replace(string input, string pattern, string replacement) => New(pattern).Replace(input, replacement);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options)
        => New(pattern, options).Replace(input, replacement);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator) => New(pattern).Replace(input, evaluator);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)
        => New(pattern, options).Replace(input, evaluator);

    public static string[] Split(string input, string pattern) => New(pattern).Split(input);

    public static string[] Split(string input, string pattern, RegexOptions options) => New(pattern, options).Split(input);

    /// <summary>A little past the guest's time, so that a pattern that uses it up has met the limit.</summary>
    private static TimeSpan Patience => GuestSession.Current.Meter.Clock.Left + TimeSpan.FromMilliseconds(2);

    private static RegexOptions Interpreted(RegexOptions options) => options & ~RegexOptions.Compiled;
}
