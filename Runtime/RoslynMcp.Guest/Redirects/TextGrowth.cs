using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>How long a text becomes when parts of it are replaced by longer ones.</summary>
internal static class TextGrowth
{
    /// <summary>Growth that is not worth counting.</summary>
    private const long Small = 1 << 16;

    public static void Ask(string text, string? oldValue, string? newValue, StringComparison comparison)
    {
        if (string.IsNullOrEmpty(oldValue) || newValue is null || newValue.Length <= oldValue.Length)
        {
            return;
        }

        var most = (long)text.Length / oldValue.Length * newValue.Length;
        if (most > Small)
        {
            Probe.Ask((text.Length + (Occurrences(text, oldValue, comparison) * (newValue.Length - oldValue.Length))) * sizeof(char));
        }
    }

    private static long Occurrences(string text, string part, StringComparison comparison)
    {
        var found = 0L;
        for (var at = text.IndexOf(part, comparison); at >= 0; at = at + part.Length > text.Length ? -1 : text.IndexOf(part, at + part.Length, comparison))
        {
            Probe.Enter();
            found++;
        }

        return found;
    }
}
