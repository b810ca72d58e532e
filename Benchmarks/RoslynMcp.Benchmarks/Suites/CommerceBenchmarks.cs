using BenchmarkDotNet.Attributes;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>The main job on the embedded catalogue: the same snippet over the real tools.</summary>
[MemoryDiagnoser]
public class CommerceBenchmarks : IDisposable
{
    private readonly CommerceTools _tools;
    private readonly Sandbox _sandbox;
    private readonly string _code = Snippets.Read("cheapest-in-stock");
    private int _number;

    public CommerceBenchmarks()
    {
        _tools = CommerceTools.Create();
        var catalog = new ToolCatalogBuilder();
        foreach (var tools in _tools.Instances)
        {
            catalog.AddTools(tools);
        }

        _sandbox = new Sandbox(catalog.Build(), new SandboxOptions { Isolation = IsolationKind.InProcess });
    }

    [Benchmark(Baseline = true)]
    public Task<ExecutionResult> Cached() => RunAsync(_code);

    [Benchmark]
    public Task<ExecutionResult> Fresh() => RunAsync(Snippets.Fresh(_code, _number++));

    public void Dispose()
    {
        _sandbox.Dispose();
        _tools.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<ExecutionResult> RunAsync(string code)
        => await _sandbox.RunAsync(new ExecutionRequest(code)) is ExecutionResult.Succeeded succeeded
            ? succeeded
            : throw new InvalidOperationException("The snippet did not succeed.");
}
