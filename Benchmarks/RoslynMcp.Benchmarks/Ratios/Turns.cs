using System.Diagnostics;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>
/// Candidates that take turns within one process, so that whatever else the machine does meets all of them alike. BenchmarkDotNet runs
/// one after the other, and on a shared machine its ratios drift.
/// </summary>
internal static class Turns
{
    private const int Warmup = 150;

    /// <summary>The time of each, and its ratio to the first.</summary>
    public static async Task<Table> CompareAsync(string title, int rounds, params Func<Task<string>>[] candidates)
    {
        var times = candidates.Select(_ => new List<double>()).ToArray();
        for (var round = -Math.Min(Warmup, rounds); round < rounds; round++)
        {
            for (var index = 0; index < candidates.Length; index++)
            {
                var began = Stopwatch.GetTimestamp();
                await candidates[index]();
                if (round >= 0)
                {
                    times[index].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }
            }
        }

        return ToFirst(title, [.. candidates.Zip(times, (candidate, measured) => new Series(candidate.Method.Name, measured))]);
    }

    public static Table ToFirst(string title, IReadOnlyList<Series> series)
        => new(title, [.. series.Select(one => one.Row("ms")), .. series.Skip(1).Select(one => one.RatioTo(series[0]))]);
}
