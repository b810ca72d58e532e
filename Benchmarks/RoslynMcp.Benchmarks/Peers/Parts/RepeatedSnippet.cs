using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>The same snippet again, which we have in the cache; Deno starts anew, as it must.</summary>
internal sealed class RepeatedSnippet : IPart
{
    public string Name => "repeated";

    public bool NeedsPeers => true;

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var peers = new PeerSet();
        var snippet = Snippet.ThreeCalls;
        var (code, script) = (snippet.InCSharp(0), snippet.InJavaScript(0));
        await WarmUpAsync(peers.InProcess, 10_000);
        await WarmUpAsync(peers.PerTenant, 2_000);

        var measured = await Interleaved.MeasureAsync(
            warmup: 5,
            rounds: effort.Rounds(100, 12),
            Repeated(peers.InProcess),
            Repeated(peers.Isolated),
            Repeated(peers.PerTenant),
            new Candidate("Deno", _ => peers.Deno.SpawnAsync(script)));
        return
        [
            new Table("the same snippet again",
            [
                .. measured.Select(series => series.Row("ms")),
                measured[0].RatioTo(measured[3], Bound.AtMost(0.02)),
                measured[1].RatioTo(measured[3]),
                measured[2].RatioTo(measured[3]),
            ]),
        ];

        // With the runtime's instrumentation, which this program leaves on, it takes some 4,000 runs until all of it is compiled for good.
        async Task WarmUpAsync(Ours ours, int runs)
        {
            for (var run = 0; run < runs; run++)
            {
                await ours.RunAsync(code);
            }
        }

        Candidate Repeated(Ours ours) => new(ours.Name, _ => ours.RunAsync(code)) { LeavesWork = ours.LeavesWork };
    }
}
