using System.Diagnostics;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>
/// What validation and verification alone add to a bare compile-and-run of a fresh snippet: guard, rules about syntax and symbols, and
/// the verifier over the IL as emitted and again as metered. What they check is emitted and metered as the sandbox does it, untimed, and
/// every round takes all parts in turns.
/// </summary>
internal sealed class CheckingCost : IPart
{
    private readonly SnippetVerifier _verifier = new(SymbolPolicy.Default);
    private readonly string _code = Snippets.Read("cheapest-in-stock");

    public string Name => "checking";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        var facade = FacadeGenerator.Generate(InMemoryTools.Catalog());
        var (compiler, meter) = (new SnippetCompiler(FacadeAssembly.Of(facade)), new SnippetMeter(SymbolPolicy.Default, new FacadeTools(FacadeIndex.Of(facade))));
        var (warmup, measured) = (effort.Rounds(150, 10), new List<Round>());
        for (var round = -warmup; round < effort.Rounds(300, 10); round++)
        {
            var one = await MeasureAsync(compiler, meter, Snippets.Fresh(_code, warmup + round));
            if (round >= 0)
            {
                measured.Add(one);
            }
        }

        return
        [
            Turns.ToFirst("the same snippet, compiled and run bare, and what only validation and verification add to it",
            [
                new Series("Bare", [.. measured.Select(round => round.Bare)]),
                new Series("Validate", [.. measured.Select(round => round.Validation)]),
                new Series("Verify", [.. measured.Select(round => round.Verification)]),
                new Series("All three", [.. measured.Select(round => round.Bare + round.Validation + round.Verification)]),
            ]),
        ];
    }

    private async Task<Round> MeasureAsync(SnippetCompiler compiler, SnippetMeter meter, string code)
    {
        var began = Stopwatch.GetTimestamp();
        await BareRoslyn.RunAsync(code);
        var bare = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        var report = new Report(code);
        var parsed = SnippetParser.Parse(code, report)!;
        var laidOut = SnippetLayout.Arrange(parsed, report)!;
        var (emitted, diagnostics) = compiler.Emit(laidOut);

        began = Stopwatch.GetTimestamp();
        var isSound = SnippetGuard.Admits(code, report)
            && SnippetValidator.CheckSyntax(parsed, report)
            && SnippetValidator.CheckProgram(emitted, laidOut, diagnostics, report);
        var validation = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        began = Stopwatch.GetTimestamp();
        using var module = emitted.Read();
        var refused = _verifier.Verify(module).Count;
        var verification = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        var metered = meter.Meter(module, emitted, laidOut, report);
        began = Stopwatch.GetTimestamp();
        refused += _verifier.Verify(metered.Image).Count;
        verification += Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return isSound && refused == 0
            ? new Round(bare, validation, verification)
            : throw new InvalidOperationException("The snippet is sound, and was refused.");
    }

    private readonly record struct Round(double Bare, double Validation, double Verification);
}
