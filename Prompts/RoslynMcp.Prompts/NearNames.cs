namespace RoslynMcp.Prompts;

/// <summary>Finds the known names that a name may have been meant to be.</summary>
public static class NearNames
{
    /// <summary>Names of which one begins the other, or that differ in at most a third of their letters, a swap of neighbours counting once, the nearest first.</summary>
    public static IEnumerable<string> Of(string word, IEnumerable<string> known)
        => known
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance: Distance(word, candidate)))
            .Where(found => found.Distance * 3 <= Math.Max(word.Length, found.candidate.Length))
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.candidate, StringComparer.Ordinal)
            .Select(found => found.candidate);

    private static int Distance(string left, string right)
    {
        if (Math.Min(left.Length, right.Length) >= 4
            && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)))
        {
            return 1;
        }

        var (before, last) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray());
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, row);
        }

        return last[right.Length];
    }
}
