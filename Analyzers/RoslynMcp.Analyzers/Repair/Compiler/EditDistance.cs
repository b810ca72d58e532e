namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Levenshtein's distance, given up as soon as it is past a limit.</summary>
internal static class EditDistance
{
    public static int? Within(int limit, string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return null;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var here = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], here);
                least = Math.Min(least, here);
            }

            if (least > limit)
            {
                return null;
            }
        }

        return row[b.Length] <= limit ? row[b.Length] : null;
    }
}
