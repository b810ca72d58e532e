using System.Diagnostics;
using RoslynMcp.Benchmarks.Suites;

namespace RoslynMcp.Benchmarks;

/// <summary>
/// The figures of the README, as ratios: candidates take turns within one process, so that whatever else the machine does meets all
/// of them alike. BenchmarkDotNet runs one after the other, and on a shared machine its ratios drift.
/// </summary>
internal static class Ratios
{
    private const int Warmup = 150;
    private const int Rounds = 300;

    /// <summary>Prints all of them, or only those that are named: <c>snippets</c>, <c>checking</c>, <c>loop</c>, <c>kernels</c>.</summary>
    public static async Task<int> PrintAsync(string[] only)
    {
        if (IsWanted("snippets"))
        {
            using var snippets = new SnippetBenchmarks();
            snippets.AllAgree();
            await CompareAsync("a snippet with two tool calls, from text to JSON", Rounds, snippets.Bare, snippets.Fresh, snippets.Cached);
        }

        if (IsWanted("checking"))
        {
            await CheckingCost.PrintAsync(Warmup, Rounds);
        }

        if (IsWanted("loop"))
        {
            using var probes = new ProbeBenchmarks();
            await CompareAsync("a tight loop of 100 million turns", 12, probes.Bare, probes.Metered);
        }

        if (IsWanted("kernels"))
        {
            await CompareKernelsAsync();
        }

        return 0;

        bool IsWanted(string part) => only.Length == 0 || only.Contains(part);
    }

    private static async Task CompareKernelsAsync()
    {
        using var kernels = new KernelBenchmarks();
        var product = 1.0;
        foreach (var kernel in Snippets.Kernels)
        {
            kernels.Kernel = kernel;
            kernels.Load();
            product *= await CompareAsync(kernel, 20, kernels.Bare, kernels.Metered);
        }

        Console.WriteLine($"geometric mean of the kernels, metered to bare: {Math.Pow(product, 1.0 / Snippets.Kernels.Count()):F2}");
    }

    /// <summary>Gives the median ratio of the last candidate to the first.</summary>
    private static async Task<double> CompareAsync(string what, int rounds, params Func<Task<string>>[] candidates)
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
        var median = 1.0;
        for (var index = 0; index < candidates.Length; index++)
        {
            var ratios = times[index].Zip(times[0], (own, bare) => own / bare).Order().ToList();
            median = Quantile(ratios, 0.5);
            Console.WriteLine(
                $"  {candidates[index].Method.Name,-10} median {Quantile(times[index].Order().ToList(), 0.5),8:F3} ms"
                + $"   to bare {median:F2} (quartiles {Quantile(ratios, 0.25):F2}–{Quantile(ratios, 0.75):F2})");
        }

        return median;
    }

    private static double Quantile(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
