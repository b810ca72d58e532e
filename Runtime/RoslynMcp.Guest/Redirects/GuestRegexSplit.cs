using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Splitting at matches. What takes long to split takes as long to match, and there it is metered; what groups have captured comes between
/// the parts, and may be the rest of the text each time.
/// </summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegexSplit
{
    private const int All = 0;

    public static string[] Split(string input, string pattern) => Split(GuestRegex.New(pattern), input);

    public static string[] Split(string input, string pattern, RegexOptions options) => Split(GuestRegex.New(pattern, options), input);

    public static string[] Split(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => Split(GuestRegex.New(pattern, options, matchTimeout), input);

    public static string[] Split(Regex regex, string input) => Split(regex, input, All);

    public static string[] Split(Regex regex, string input, int count) => Split(regex, input, count, GuestRegex.Start(regex, input));

    public static string[] Split(Regex regex, string input, int count, int startat)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (input.Length > GuestRegex.Short || regex.GetGroupNumbers().Length > 1)
        {
            AskForParts(regex.Matches(input, startat), input.Length);
        }

        return regex.Split(input, count, startat);
    }

    private static void AskForParts(MatchCollection matches, long length)
    {
        foreach (var match in matches.AsEnumerable())
        {
            Probe.Enter();
            length += match.Groups.Values.Skip(1).Sum(group => (long)group.Length);
            Probe.Ask(length * sizeof(char));
        }
    }
}
