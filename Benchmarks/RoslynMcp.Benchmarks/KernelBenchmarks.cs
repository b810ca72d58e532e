using BenchmarkDotNet.Attributes;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Benchmarks;

/// <summary>What metering costs code that computes: each kernel compiled and loaded once on either side, and run again and again.</summary>
public class KernelBenchmarks : IDisposable
{
    private readonly Sandbox _sandbox = new(InMemoryTools.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess });
    private string _code = "";
    private BareSnippet? _bare;

    public static IEnumerable<string> Kernels => Snippets.Kernels;

    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _bare?.Dispose();
        _code = Snippets.Read(Kernel);
        _bare = BareRoslyn.Load(_code);
        var (bare, ours) = (Bare().GetAwaiter().GetResult(), Metered().GetAwaiter().GetResult());
        if (bare != ours)
        {
            throw new InvalidOperationException($"The candidates do not agree:\n{bare}\n{ours}");
        }
    }

    [Benchmark(Baseline = true)]
    public Task<string> Bare() => _bare!.RunAsync();

    [Benchmark]
    public async Task<string> Metered()
        => await _sandbox.RunAsync(new ExecutionRequest(_code)) is var result && result is ExecutionResult.Succeeded succeeded
            ? succeeded.Value.GetRawText()
            : throw new InvalidOperationException(ExecutionResultJson.ToText(result));

    public void Dispose()
    {
        _bare?.Dispose();
        _sandbox.Dispose();
        GC.SuppressFinalize(this);
    }
}
