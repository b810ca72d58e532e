using System.Globalization;
using BenchmarkDotNet.Attributes;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What the probes cost a loop that does next to nothing else, the compiler's share included on both sides.</summary>
[MemoryDiagnoser]
public class ProbeBenchmarks : IDisposable
{
    private readonly Sandbox _sandbox = new(InMemoryTools.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess });
    private readonly string _code = Snippets.Read("tight-loop");
    private int _number;

    [Benchmark(Baseline = true)]
    public Task<string> Bare() => BareRoslyn.RunAsync(Fresh());

    [Benchmark]
    public async Task<string> Metered()
        => ((ExecutionResult.Succeeded)await _sandbox.RunAsync(new ExecutionRequest(Fresh()))).Value.GetRawText();

    public void Dispose()
    {
        _sandbox.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A text that no cache has seen.</summary>
    private string Fresh() => string.Create(CultureInfo.InvariantCulture, $"{_code}\n// {_number++}\n");
}
