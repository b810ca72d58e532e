using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Parts;

/// <summary>One question, which can be asked alone.</summary>
internal interface IPart
{
    string Name { get; }

    /// <summary>Whether Deno and Monty must be there.</summary>
    bool NeedsPeers => false;

    Task<IReadOnlyList<Table>> MeasureAsync(Effort effort);
}
