using System.ComponentModel;
using System.Text.RegularExpressions;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestRegex"/> that state a time: the shorter of it and the guest's holds.</summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegexTimed
{
    public static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).IsMatch(input);

    public static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).Match(input);

    public static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.Matches(GuestRegex.New(pattern, options, matchTimeout), input);

    public static int Count(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.Count(GuestRegex.New(pattern, options, matchTimeout), input);
}
