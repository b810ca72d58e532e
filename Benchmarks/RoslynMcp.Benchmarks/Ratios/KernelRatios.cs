using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Suites;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>Kernels that are compiled and loaded already.</summary>
internal sealed class KernelRatios : IPart
{
    public string Name => "kernels";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var kernels = new KernelBenchmarks();
        var tables = new List<Table>();
        foreach (var kernel in Snippets.Kernels)
        {
            kernels.Kernel = kernel;
            kernels.Load();
            tables.Add(await Turns.CompareAsync(kernel, effort.Rounds(20, 2), kernels.Bare, kernels.Metered));
        }

        var mean = Math.Exp(tables.Average(table => Math.Log(table.Rows[^1].Value)));
        return [.. tables, new Table("all kernels", [new Row("geometric mean of Metered / Bare", mean, "×")])];
    }
}
