using System.Diagnostics;

namespace RoslynMcp.Benchmarks;

/// <summary>
/// The figures of the README, as ratios: candidates take turns within one process, so that whatever else the machine does meets all
/// of them alike. BenchmarkDotNet runs one after the other, and on a shared machine its ratios drift.
/// </summary>
internal static class Ratios
{
    private const int Warmup = 150;
    private const int Rounds = 300;

    public static async Task<int> PrintAsync()
    {
        using var snippets = new SnippetBenchmarks();
        snippets.AllAgree();
        await CompareAsync("a snippet with two tool calls, from text to JSON", Rounds, snippets.Bare, snippets.Fresh, snippets.Cached);

        await CheckingCost.PrintAsync(Warmup, Rounds);

        using var probes = new ProbeBenchmarks();
        await CompareAsync("a tight loop of 100 million turns", 12, probes.Bare, probes.Metered);
        return 0;
    }

    private static async Task CompareAsync(string what, int rounds, params Func<Task<string>>[] candidates)
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

        Console.WriteLine(what);
        for (var index = 0; index < candidates.Length; index++)
        {
            var ratios = times[index].Zip(times[0], (own, bare) => own / bare).Order().ToList();
            Console.WriteLine(
                $"  {candidates[index].Method.Name,-10} median {Quantile(times[index].Order().ToList(), 0.5),8:F3} ms"
                + $"   to bare {Quantile(ratios, 0.5):F2} (quartiles {Quantile(ratios, 0.25):F2}–{Quantile(ratios, 0.75):F2})");
        }
    }

    private static double Quantile(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
