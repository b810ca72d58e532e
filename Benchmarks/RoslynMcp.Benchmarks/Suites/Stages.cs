using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Isolation;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>The stages of the pipeline one by one, each given what the sandbox would give it; a stage that refuses is an exception.</summary>
internal sealed class Stages : IDisposable
{
    private readonly SnippetCompiler _compiler;
    private readonly SnippetVerifier _verifier = new(SymbolPolicy.Default);
    private readonly SnippetMeter _meter;
    private readonly SnippetPipeline _pipeline;
    private readonly InProcessIsolation _isolation;

    public Stages()
    {
        var catalog = InMemoryTools.Catalog();
        var source = FacadeGenerator.Generate(catalog);
        var (index, facade) = (FacadeIndex.Of(source), FacadeAssembly.Of(source));
        _compiler = new SnippetCompiler(facade);
        _meter = new SnippetMeter(SymbolPolicy.Default, new FacadeTools(index));
        _pipeline = new SnippetPipeline(index, facade);
        _isolation = new InProcessIsolation(catalog, index, facade.Image, TimeSpan.FromMinutes(1));
    }

    public static bool Guard(string code) => SnippetGuard.Admits(code, new Report(code)) ? true : throw Refused(nameof(Guard));

    public static ParsedSnippet Parse(string code) => SnippetParser.Parse(code, new Report(code)) ?? throw Refused(nameof(Parse));

    public static bool CheckSyntax(ParsedSnippet parsed)
        => SnippetValidator.CheckSyntax(parsed, new Report(parsed.Code)) ? true : throw Refused(nameof(CheckSyntax));

    public static LaidOutSnippet LayOut(ParsedSnippet parsed)
        => SnippetLayout.Arrange(parsed, new Report(parsed.Code)) ?? throw Refused(nameof(LayOut));

    public Emission Emit(LaidOutSnippet laidOut)
    {
        var (emitted, diagnostics) = _compiler.Emit(laidOut);
        return new Emission(laidOut, emitted, diagnostics);
    }

    public static bool CheckProgram(Emission emission)
        => SnippetValidator.CheckProgram(emission.Emitted, emission.LaidOut, emission.Diagnostics, emission.NewReport())
            ? true
            : throw Refused(nameof(CheckProgram));

    public void VerifyEmitted(Emission emission)
    {
        using var module = emission.Again().Read();
        Demand(_verifier.Verify(module), nameof(VerifyEmitted));
    }

    public CompiledSnippet Meter(Emission emission)
    {
        var emitted = emission.Again();
        using var module = emitted.Read();
        return _meter.Meter(module, emitted, emission.LaidOut, emission.NewReport());
    }

    public void VerifyMetered(CompiledSnippet metered) => Demand(_verifier.Verify(metered.Image), nameof(VerifyMetered));

    public CompiledSnippet Compile(string code) => _pipeline.Compile(code).Snippet ?? throw Refused(nameof(Compile));

    public async Task<ExecutionResult.Succeeded> RunAsync(CachedSnippet snippet)
        => OutcomeFormat.Of(await _isolation.RunAsync(snippet, new ExecutionRequest(""), new SandboxLimits(), default), snippet.Compiled)
            as ExecutionResult.Succeeded ?? throw Refused(nameof(RunAsync));

    public void Dispose() => _isolation.Dispose();

    private static void Demand(IReadOnlyList<string> findings, string stage)
    {
        if (findings.Count > 0)
        {
            throw Refused(stage);
        }
    }

    private static InvalidOperationException Refused(string stage) => new($"{stage} refused a sound snippet.");
}
