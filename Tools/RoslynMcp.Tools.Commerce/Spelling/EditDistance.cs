namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The number of insertions, deletions, replacements and swaps of neighbours between two texts.</summary>
internal static class EditDistance
{
    private const int UsualWidth = 64;

    /// <summary>The distance, or null when it is more than <paramref name="limit"/>.</summary>
    public static int? Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return null;

        var width = right.Length + 1;
        var rows = width <= UsualWidth ? stackalloc int[3 * width] : new int[3 * width];
        var (beforeLast, last, current) = (0, width, 2 * width);
        for (var j = 0; j < width; j++) rows[last + j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            rows[current] = i;
            var best = i;
            for (var j = 1; j < width; j++)
            {
                var replace = rows[last + j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var distance = Math.Min(replace, Math.Min(rows[last + j], rows[current + j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance = Math.Min(distance, rows[beforeLast + j - 2] + 1);
                rows[current + j] = distance;
                best = Math.Min(best, distance);
            }

            // A swap reaches back two rows, so only two rows in a row above the limit settle it.
            if (best > limit + 1) return null;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        var whole = rows[last + right.Length];
        return whole <= limit ? whole : null;
    }
}
