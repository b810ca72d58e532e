namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The number of insertions, deletions, replacements and swaps of neighbours between two texts.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or null when it is more than <paramref name="limit"/>.</summary>
    public static int? Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return null;

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var distance = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                current[j] = distance;
                best = Math.Min(best, distance);
            }

            // A swap reaches back two rows, so only two rows in a row above the limit settle it.
            if (best > limit + 1) return null;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length] <= limit ? last[right.Length] : null;
    }
}
