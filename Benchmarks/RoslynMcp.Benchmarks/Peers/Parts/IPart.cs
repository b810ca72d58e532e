using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>One question, which can be asked alone.</summary>
internal interface IPart
{
    string Name { get; }

    /// <summary>Whether Deno and Monty must be there.</summary>
    bool NeedsPeers { get; }

    Task<IReadOnlyList<Table>> MeasureAsync(Effort effort);
}
