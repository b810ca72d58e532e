using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>A pattern of a replacement may name a group, or the whole input, any number of times; once gives no more than there is.</summary>
[Redirects(typeof(Match))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestMatch
{
    public static string Result(Match match, string replacement)
    {
        var names = replacement.AsSpan().Count('$');
        if (names > 1)
        {
            Probe.Ask((replacement.Length + ((long)names * Longest(match, replacement))) * sizeof(char));
        }

        return match.Result(replacement);
    }

    private static int Longest(Match match, string replacement)
        => replacement.Contains("$_", StringComparison.Ordinal)
            || replacement.Contains("$`", StringComparison.Ordinal)
            || replacement.Contains("$'", StringComparison.Ordinal)
            ? match.Result("$_").Length
            : match.Groups.Values.Max(group => group.Length);
}
