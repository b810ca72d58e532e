using System.ComponentModel;
using System.Text.RegularExpressions;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The same as <see cref="GuestRegex"/> for texts in spans.</summary>
[Redirects(typeof(Regex))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestRegexSpans
{
    public static bool IsMatch(ReadOnlySpan<char> input, string pattern)
        => GuestRegex.New(pattern).IsMatch(input);

    public static bool IsMatch(ReadOnlySpan<char> input, string pattern, RegexOptions options)
        => GuestRegex.New(pattern, options).IsMatch(input);

    public static bool IsMatch(ReadOnlySpan<char> input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).IsMatch(input);

    public static int Count(ReadOnlySpan<char> input, string pattern)
        => GuestRegex.New(pattern).Count(input);

    public static int Count(ReadOnlySpan<char> input, string pattern, RegexOptions options)
        => GuestRegex.New(pattern, options).Count(input);

    public static int Count(ReadOnlySpan<char> input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).Count(input);

    public static Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input, string pattern)
        => GuestRegex.New(pattern).EnumerateMatches(input);

    public static Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input, string pattern, RegexOptions options)
        => GuestRegex.New(pattern, options).EnumerateMatches(input);

    public static Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).EnumerateMatches(input);

    public static Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input, string pattern)
        => GuestRegex.New(pattern).EnumerateSplits(input);

    public static Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input, string pattern, RegexOptions options)
        => GuestRegex.New(pattern, options).EnumerateSplits(input);

    public static Regex.ValueSplitEnumerator EnumerateSplits(ReadOnlySpan<char> input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        => GuestRegex.New(pattern, options, matchTimeout).EnumerateSplits(input);
}
