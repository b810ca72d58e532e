namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Finds the names that a misspelled one may have meant, nearest first.</summary>
internal static class NearNames
{
    private const int LongestName = 40;
    private const int MostCandidates = 5000;

    public static IReadOnlyList<T> Of<T>(string wanted, IEnumerable<T> candidates, Func<T, string> name, int count = 3)
    {
        var key = Key(wanted);
        if (key.Length == 0 || wanted.Length > LongestName)
        {
            return [];
        }

        return
        [
            .. candidates
                .Take(MostCandidates)
                .Select(candidate => (candidate, name: name(candidate)))
                .Where(found => found.name.Length <= LongestName)
                .Select(found => (found.candidate, found.name, score: Score(key, Key(found.name))))
                .Where(found => found.score is not null)
                .OrderBy(found => found.score)
                .ThenBy(found => found.name, StringComparer.Ordinal)
                .Take(count)
                .Select(found => found.candidate),
        ];
    }

    private static int? Score(string wanted, string name)
    {
        if (wanted == name)
        {
            return 0;
        }

        if (EditDistance.Within(Math.Max(1, wanted.Length / 3), wanted, name) is { } distance)
        {
            return distance;
        }

        var isPart = Math.Min(wanted.Length, name.Length) >= 3
            && (wanted.IndexOf(name, StringComparison.Ordinal) >= 0 || name.IndexOf(wanted, StringComparison.Ordinal) >= 0);
        return isPart ? 4 : Synonyms.AreNear(wanted, name) ? 5 : IsAbbreviation(name, of: wanted) ? 6 : null;
    }

    /// <summary>Whether the letters of a short name stand in a longer one in their order, as those of Sqrt do in SquareRoot.</summary>
    private static bool IsAbbreviation(string name, string of)
    {
        var next = 0;
        foreach (var letter in of)
        {
            next += next < name.Length && name[next] == letter ? 1 : 0;
        }

        return name.Length >= 4 && name[0] == of[0] && next == name.Length;
    }

    private static string Key(string name)
    {
        var lower = name.ToLowerInvariant().Replace("_", "");
        return lower.Length > 5 && lower.EndsWith("async", StringComparison.Ordinal) ? lower.Substring(0, lower.Length - 5) : lower;
    }
}
