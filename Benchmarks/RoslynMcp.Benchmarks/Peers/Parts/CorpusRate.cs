using System.Diagnostics;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>All benign cases of the tests, each compiled anew, one caller a processor.</summary>
internal sealed class CorpusRate : IPart
{
    public string Name => "corpus";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        var catalog = new ToolCatalogBuilder().AddTools(new SearchTools()).Build();
        var cases = SnippetCase.ReadAll("Benign").Select(found => found.Code).ToList();
        var uncached = new SandboxOptions { CachedSnippets = 0 };
        (string Name, SandboxOptions Options)[] ways =
        [
            ("in process", uncached with { Isolation = IsolationKind.InProcess }),
            ("isolated", uncached),
            ("per tenant", uncached with { Workers = new WorkerOptions { Reuse = RunnerReuse.PerTenant } }),
        ];
        var boxes = ways.Select(way => new Sandbox(catalog, way.Options)).ToList();
        var rates = ways.Select(_ => new List<double>()).ToList();
        for (var round = -1; round < effort.Rounds(6, 2); round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                await Quiet.WaitAsync();
                var rate = await RateAsync(boxes[way], cases);
                if (round >= 0)
                {
                    rates[way].Add(rate);
                }
            }
        }

        boxes.ForEach(box => box.Dispose());
        return [new Table(
            $"{cases.Count} benign snippets, answered per second, {Environment.ProcessorCount} callers",
            [.. ways.Zip(rates, (way, measured) => new Series(way.Name, measured).Row("/s"))])];
    }

    private static async Task<double> RateAsync(Sandbox box, List<string> cases)
    {
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            cases,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (code, cancellation) =>
            {
                if (await box.RunAsync(new ExecutionRequest(code), cancellation) is not ExecutionResult.Succeeded)
                {
                    throw new InvalidOperationException($"A benign case did not succeed:\n{code}");
                }
            });
        return cases.Count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
