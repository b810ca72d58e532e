using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>A snippet that nobody has seen before, with three tool calls.</summary>
internal sealed class FreshSnippet : IPart
{
    public string Name => "fresh";

    public bool NeedsPeers => true;

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var peers = new PeerSet();
        var snippet = Snippet.ThreeCalls;
        await peers.WarmUpAsync(snippet);

        var measured = await Interleaved.MeasureAsync(
            warmup: effort.Rounds(15, 5),
            rounds: effort.Rounds(100, 12),
            Fresh(peers.InProcess),
            Fresh(peers.Isolated),
            Fresh(peers.PerTenant),
            new Candidate("Deno", number => peers.Deno.SpawnAsync(snippet.InJavaScript(number))),
            new Candidate("Monty", number => peers.Monty.RunAsync(snippet.InPython(number))));
        var deno = measured[3];
        return
        [
            new Table("a fresh snippet with three tool calls, from text to JSON",
            [
                .. measured.Select(series => series.Row("ms")),
                measured[0].RatioTo(deno, Bound.AtMost(0.6)),
                measured[1].RatioTo(deno, Bound.AtMost(1.0)),
                measured[2].RatioTo(deno),
                measured[4].RatioTo(deno),
            ]),
        ];

        Candidate Fresh(Ours ours) => new(ours.Name, number => ours.RunAsync(snippet.InCSharp(number))) { LeavesWork = ours.LeavesWork };
    }
}
