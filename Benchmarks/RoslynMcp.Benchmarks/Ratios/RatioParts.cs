using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>The engine beside bare Roslyn.</summary>
internal static class RatioParts
{
    public static IReadOnlyList<IPart> All { get; } = [new SnippetRatio(), new CheckingCost(), new LoopRatio(), new KernelRatios()];
}
