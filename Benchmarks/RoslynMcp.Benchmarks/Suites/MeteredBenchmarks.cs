using BenchmarkDotNet.Attributes;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What metering costs a snippet that computes: compiled and loaded once on either side, and run again and again.</summary>
[MemoryDiagnoser]
public abstract class MeteredBenchmarks : IDisposable
{
    private readonly Sandbox _sandbox = new(InMemoryTools.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess });
    private string _code = "";
    private BareSnippet? _bare;

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

    /// <summary>Loads it on either side, where it must give the same answer.</summary>
    protected void Load(string snippet)
    {
        _bare?.Dispose();
        _code = Snippets.Read(snippet);
        _bare = BareRoslyn.Load(_code);
        var (bare, ours) = (Bare().GetAwaiter().GetResult(), Metered().GetAwaiter().GetResult());
        if (bare != ours)
        {
            throw new InvalidOperationException($"The candidates do not agree:\n{bare}\n{ours}");
        }
    }
}
