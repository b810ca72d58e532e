using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Patterns that stop at the end of the guest's time, and that never become code of their own.</summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegex
{
    /// <summary>Letters that are matched and put together in well under the time between two looks at the clock.</summary>
    internal const int Short = 16_384;

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

    /// <summary>Where a pattern begins in a text when nobody says where.</summary>
    internal static int Start(Regex regex, string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return regex.RightToLeft ? input.Length : 0;
    }

    private static MatchCollection Walked(MatchCollection matches)
    {
        foreach (var _ in matches.AsEnumerable())
        {
            Probe.Enter();
        }

        return matches;
    }

    /// <summary>A time that is none is left to the framework to refuse.</summary>
    private static TimeSpan Least(TimeSpan matchTimeout)
        => matchTimeout != Regex.InfiniteMatchTimeout && matchTimeout < Patience ? matchTimeout : Patience;

    /// <summary>
    /// A little past the guest's time, so that a pattern that uses it up has met the limit: the framework times a match by a clock that
    /// stands still for up to 10 ms.
    /// </summary>
    private static TimeSpan Patience => GuestSession.Current.Meter.Clock.Left + TimeSpan.FromMilliseconds(12);

    private static RegexOptions Interpreted(RegexOptions options) => options & ~RegexOptions.Compiled;
}
