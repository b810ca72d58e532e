using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>How long a text becomes when parts of it are replaced by longer ones.</summary>
internal static class TextGrowth
{
    /// <summary>Growth that is not worth counting.</summary>
    private const long Small = 1 << 16;

    public static void Ask(string text, string? oldValue, string? newValue, StringComparison comparison)
    {
        if (MayGrow(text, oldValue, newValue))
        {
            AskFor(text, oldValue, newValue, comparison);
        }
    }

    public static void Ask(string text, string? oldValue, string? newValue, CultureInfo culture, bool ignoreCase)
    {
        if (MayGrow(text, oldValue, newValue))
        {
            AskFor(text, oldValue, newValue, culture.CompareInfo, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
        }
    }

    private static void AskFor(string text, string oldValue, string newValue, StringComparison comparison)
        => AskFor(text, oldValue, newValue, (part, at) => text.IndexOf(part, at, comparison));

    private static void AskFor(string text, string oldValue, string newValue, CompareInfo compare, CompareOptions options)
        => AskFor(text, oldValue, newValue, (part, at) => compare.IndexOf(text, part, at, options));

    private static bool MayGrow(string text, [NotNullWhen(true)] string? oldValue, [NotNullWhen(true)] string? newValue)
        => !string.IsNullOrEmpty(oldValue)
            && newValue is not null
            && newValue.Length > oldValue.Length
            && (long)text.Length / oldValue.Length * newValue.Length > Small;

    private static void AskFor(string text, string oldValue, string newValue, Func<string, int, int> find)
    {
        var found = 0L;
        for (var at = find(oldValue, 0); at >= 0; at = at + oldValue.Length > text.Length ? -1 : find(oldValue, at + oldValue.Length))
        {
            Probe.Enter();
            found++;
        }

        Probe.Ask((text.Length + (found * (newValue.Length - oldValue.Length))) * sizeof(char));
    }
}
