namespace RoslynMcp.Prompts;

/// <summary>Finds the known names that a name may have been meant to be.</summary>
public static class NearNames
{
    /// <summary>Names of which one begins the other, or that are at most a third of their letters away, the nearest first.</summary>
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

        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
