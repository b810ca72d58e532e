using System.Diagnostics;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>Where the time of a fresh snippet goes, by stage and by what the snippet does.</summary>
internal sealed class Breakdown : IPart
{
    private static readonly (string Name, string Code)[] Steps =
    [
        ("nothing", "return RUN_NUMBER;"),
        ("LINQ", "return new { Run = RUN_NUMBER, Sum = Enumerable.Range(1, 50).Where(n => n % 3 == 0).OrderBy(n => -n).Take(3).ToList() };"),
        ("one call", "var found = await Search.SearchProductsAsync(\"pump\", limit: 1); return found.Total + RUN_NUMBER;"),
        ("one call twice", "await Search.SearchProductsAsync(\"pump\", limit: 1); return (await Search.SearchProductsAsync(\"seal\", limit: 1)).Total + RUN_NUMBER;"),
        ("three calls", Snippet.ThreeCalls.CSharp),
    ];

    public string Name => "breakdown";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        var catalog = InMemoryTools.Catalog();
        using var inProcess = Ours.InProcess(catalog);
        using var isolated = Ours.SingleUse(catalog);
        using var perTenant = Ours.PerTenant(catalog);
        var tables = new List<Table>();
        foreach (var ours in new[] { inProcess, isolated, perTenant })
        {
            await ours.WarmUpAsync(Snippet.ThreeCalls);
            foreach (var (name, code) in Steps)
            {
                tables.Add(await MeasureAsync(ours, name, new Snippet(code, "", ""), effort.Rounds(60, 10)));
            }
        }

        return tables;
    }

    private static async Task<Table> MeasureAsync(Ours ours, string name, Snippet snippet, int rounds)
    {
        string[] stages = ["validate", "compile", "run", "rest"];
        var times = stages.Select(_ => new List<double>()).ToList();
        for (var number = -5; number < rounds; number++)
        {
            var began = Stopwatch.GetTimestamp();
            var metrics = (await ours.ResultAsync(snippet.InCSharp(1000 + number))).Metrics;
            var wall = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (ours.LeavesWork)
            {
                await Quiet.WaitAsync();
            }

            if (number < 0)
            {
                continue;
            }

            double[] parts = [metrics.ValidateMs, metrics.CompileMs, metrics.RunMs, wall - metrics.ValidateMs - metrics.CompileMs - metrics.RunMs];
            for (var stage = 0; stage < parts.Length; stage++)
            {
                times[stage].Add(parts[stage]);
            }
        }

        return new Table($"{ours.Name}: {name}", [.. stages.Zip(times, (stage, measured) => new Series(stage, measured).Row("ms"))]);
    }
}
