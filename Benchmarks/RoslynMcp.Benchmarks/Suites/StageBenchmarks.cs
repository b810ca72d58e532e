using BenchmarkDotNet.Attributes;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>Each stage of a snippet with two tool calls alone, in the order in which the pipeline takes them, and then all of them.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private readonly Stages _stages = new();
    private readonly string _code = Snippets.Read("cheapest-in-stock");
    private readonly ParsedSnippet _parsed;
    private readonly LaidOutSnippet _laidOut;
    private readonly Emission _emission;
    private readonly CompiledSnippet _compiled;
    private readonly CachedSnippet _loaded;

    public StageBenchmarks()
    {
        _parsed = Stages.Parse(_code);
        _laidOut = Stages.LayOut(_parsed);
        _emission = _stages.Emit(_laidOut);
        _compiled = _stages.Meter(_emission);
        _loaded = new CachedSnippet(_compiled);
    }

    [Benchmark]
    public bool Guard() => Stages.Guard(_code);

    [Benchmark]
    public object Parse() => Stages.Parse(_code);

    [Benchmark]
    public bool ValidateSyntax() => Stages.CheckSyntax(_parsed);

    [Benchmark]
    public object LayOut() => Stages.LayOut(_parsed);

    [Benchmark]
    public object Compile() => _stages.Emit(_laidOut);

    [Benchmark]
    public void VerifyEmitted() => _stages.VerifyEmitted(_emission);

    [Benchmark]
    public object OpenAndMeter() => _stages.Meter(_emission);

    [Benchmark]
    public void VerifyMetered() => _stages.VerifyMetered(_compiled);

    [Benchmark]
    public object TextToCompiled() => _stages.Compile(_code);

    [Benchmark]
    public async Task<ExecutionResult> LoadAndRun()
    {
        var fresh = new CachedSnippet(_compiled);
        var result = await _stages.RunAsync(fresh);
        fresh.Evict();
        return result;
    }

    [Benchmark]
    public async Task<ExecutionResult> RunCached() => await _stages.RunAsync(_loaded);

    public void Dispose()
    {
        _stages.Dispose();
        GC.SuppressFinalize(this);
    }
}
