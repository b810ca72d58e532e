using BenchmarkDotNet.Attributes;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>One snippet with two tool calls, from text to JSON: bare Roslyn, the sandbox with a text it has not seen, and one it has.</summary>
[MemoryDiagnoser]
public class SnippetBenchmarks : IDisposable
{
    private readonly Sandbox _sandbox = new(InMemoryTools.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess });
    private readonly string _code = Snippets.Read("cheapest-in-stock");
    private int _number;

    [GlobalSetup]
    public void AllAgree()
    {
        var bare = BareRoslyn.RunAsync(_code).GetAwaiter().GetResult();
        var ours = Answer(_code).GetAwaiter().GetResult();
        if (bare != ours)
        {
            throw new InvalidOperationException($"The candidates do not agree:\n{bare}\n{ours}");
        }
    }

    [Benchmark(Baseline = true)]
    public Task<string> Bare() => BareRoslyn.RunAsync(Snippets.Fresh(_code, _number++));

    [Benchmark]
    public Task<string> Fresh() => Answer(Snippets.Fresh(_code, _number++));

    [Benchmark]
    public Task<string> Cached() => Answer(_code);

    private async Task<string> Answer(string code)
    {
        var result = await _sandbox.RunAsync(new ExecutionRequest(code));
        return result is ExecutionResult.Succeeded succeeded
            ? succeeded.Value.GetRawText()
            : throw new InvalidOperationException(ExecutionResultJson.ToText(result));
    }

    public void Dispose()
    {
        _sandbox.Dispose();
        GC.SuppressFinalize(this);
    }
}
