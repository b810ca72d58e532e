using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Suites;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>A loop that does next to nothing but turn, compiled anew on either side.</summary>
internal sealed class LoopRatio : IPart
{
    public string Name => "loop";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var probes = new ProbeBenchmarks();
        return [await Turns.CompareAsync("a tight loop of 100 million turns, from text to JSON", effort.Rounds(20, 2), probes.Bare, probes.Metered)];
    }
}
