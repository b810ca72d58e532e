using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime;

/// <summary>
/// A snippet's way from text to IL that may be loaded: guard → parse → validate → lay out → emit → check → verify → meter → verify.
/// Nothing of it runs guest code; it stands in the host or, with process isolation, in a compiler process.
/// </summary>
internal sealed class SnippetPipeline
{
    private readonly SnippetCompiler _compiler;
    private readonly SnippetVerifier _verifier;
    private readonly SnippetMeter _meter;

    /// <summary>Makes a pipeline for one facade, whose tool methods are the effects of what it compiles; without one there are no tools.</summary>
    public SnippetPipeline(FacadeIndex index, FacadeAssembly? facade)
    {
        _compiler = new SnippetCompiler(facade);
        var policy = SymbolPolicy.Default;
        _verifier = new SnippetVerifier(policy);
        _meter = new SnippetMeter(policy, new FacadeTools(index));
    }

    /// <summary>
    /// Compiles next to nothing, so that the first snippet's time is not that of the compiler's own start; that needs no facade yet. What
    /// verification and metering look up is read beside it, which needs nothing of Roslyn.
    /// </summary>
    public static void WarmUp()
    {
        _ = Task.Run(static () => (SymbolPolicy.Default, RedirectTable.Default));
        new SnippetPipeline(FacadeIndex.None, facade: null).Compile("return 1;");
    }

    /// <summary>Whatever a text makes fail in here is a defect of ours, and still a result.</summary>
    public CompileOutcome Compile(string code, CancellationToken cancellation = default)
    {
        var watch = new CompileWatch();
        try
        {
            return Compile(code, watch, cancellation);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            return watch.Refused(Refusals.Defect(exception));
        }
    }

    private CompileOutcome Compile(string code, CompileWatch watch, CancellationToken cancellation)
    {
        var report = new Report(code);
        if (!SnippetGuard.Admits(code, report)
            || SnippetParser.Parse(code, report) is not { } parsed
            || !SnippetValidator.CheckSyntax(parsed, report)
            || SnippetLayout.Arrange(parsed, report) is not { } laidOut)
        {
            return watch.Refused(Refusals.Rejected(report));
        }

        watch.Validated();
        var (emitted, diagnostics) = _compiler.Emit(laidOut, cancellation);
        if (TrailingExpression.AsStatement(laidOut, diagnostics, report) is { } statement)
        {
            (emitted, diagnostics) = _compiler.Emit(laidOut = statement, cancellation);
        }

        watch.Compiled();
        if (!SnippetValidator.CheckProgram(emitted, laidOut, diagnostics, report))
        {
            return watch.Refused(Refusals.Rejected(report));
        }

        watch.Validated();
        using var module = emitted.Read();
        if (SizeCheck.Check(module) is { Count: > 0 } large)
        {
            return watch.Refused(Refusals.TooLargeForTheStack(large));
        }

        if (_verifier.Verify(module) is { Count: > 0 } refused)
        {
            return watch.Refused(Refusals.Unverified(refused));
        }

        var metered = _meter.Meter(module, emitted, laidOut, report);
        return _verifier.Verify(metered.Image) is { Count: > 0 } changed
            ? watch.Refused(Refusals.Unverified(changed))
            : watch.Accepted(metered);
    }
}
