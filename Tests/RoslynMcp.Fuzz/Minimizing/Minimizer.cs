namespace RoslynMcp.Fuzz.Minimizing;

/// <summary>Delta debugging: takes pieces away, large ones first, for as long as the finding stays; by lines, then by tokens.</summary>
internal static class Minimizer
{
    private const int MostTrials = 120;

    public static async Task<string> ShrinkAsync(string code, Func<string, Task<bool>> stays)
    {
        var trials = 0;
        var lines = await ShrinkAsync([.. code.Split('\n').Select(line => line + "\n")]);
        return string.Concat(await ShrinkAsync(Pieces.Of(string.Concat(lines))));

        async Task<List<string>> ShrinkAsync(List<string> parts)
        {
            for (var size = Math.Max(1, parts.Count / 2); size >= 1; size /= 2)
            {
                for (var at = 0; at < parts.Count && trials < MostTrials;)
                {
                    var fewer = parts.Take(at).Concat(parts.Skip(at + size)).ToList();
                    trials++;
                    if (fewer.Count < parts.Count && await stays(string.Concat(fewer)))
                    {
                        parts = fewer;
                    }
                    else
                    {
                        at += size;
                    }
                }
            }

            return parts;
        }
    }
}
