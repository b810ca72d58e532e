using System.ComponentModel;
using System.Text.RegularExpressions;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>A pattern of a replacement may name a group, or the whole input, any number of times.</summary>
[Redirects(typeof(Match))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestMatch
{
    /// <summary>Names of which no text becomes much longer.</summary>
    private const int Few = 8;

    public static string Result(Match match, string replacement)
    {
        var names = replacement.AsSpan().Count('$');
        if (names > Few)
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
