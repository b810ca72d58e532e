using BenchmarkDotNet.Attributes;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What each kind of probe costs, in a loop that does little else than meet it.</summary>
public class ProbeKindBenchmarks : MeteredBenchmarks
{
    public static IEnumerable<string> Probes => Snippets.Probes;

    [ParamsSource(nameof(Probes))]
    public string Probe { get; set; } = "";

    [GlobalSetup]
    public void Load() => Load(Probe);
}
