using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Parts;

namespace RoslynMcp.Benchmarks.Peers;

/// <summary>The engine beside its peers, figure by figure with what was asked of it.</summary>
internal static class PeerParts
{
    public static IReadOnlyList<IPart> All { get; } =
    [
        new FreshSnippet(), new RepeatedSnippet(), new Kernels(), new Throughput(), new CorpusRate(), new Overshoot(), new ColdStart(),
        new Memory(), new ChatHostCost(), new Breakdown(),
    ];
}
