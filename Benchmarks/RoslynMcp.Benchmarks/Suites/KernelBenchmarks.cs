using BenchmarkDotNet.Attributes;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What metering costs code that computes.</summary>
public class KernelBenchmarks : MeteredBenchmarks
{
    public static IEnumerable<string> Kernels => Snippets.Kernels;

    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    [GlobalSetup]
    public void Load() => Load(Kernel);
}
