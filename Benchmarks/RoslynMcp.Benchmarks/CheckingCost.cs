using System.Diagnostics;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks;

/// <summary>
/// What validation and verification alone add to a bare compile-and-run of a fresh snippet: guard, rules about syntax and symbols, and
/// the verifier over the IL as emitted and again as metered. What they check is emitted and metered as the sandbox does it, untimed, and
/// every round takes all parts in turns.
/// </summary>
internal sealed class CheckingCost
{
    private readonly SnippetCompiler _compiler;
    private readonly SnippetVerifier _verifier = new(SymbolPolicy.Default);
    private readonly SnippetMeter _meter;
    private readonly string _code = Snippets.Read("cheapest-in-stock");

    private CheckingCost()
    {
        var facade = FacadeText.Of(FacadeGenerator.Generate(InMemoryTools.Catalog()));
        _compiler = new SnippetCompiler(FacadeCompiler.Compile(facade));
        _meter = new SnippetMeter(SymbolPolicy.Default, new FacadeTools(facade));
    }

    public static async Task PrintAsync(int warmup, int rounds)
    {
        var cost = new CheckingCost();
        var measured = new List<Round>();
        for (var round = -warmup; round < rounds; round++)
        {
            var one = await cost.MeasureAsync(warmup + round);
            if (round >= 0)
            {
                measured.Add(one);
            }
        }

        Console.WriteLine("the same snippet, compiled and run bare, and what only validation and verification add to it");
        Print("Bare", measured, round => round.Bare);
        Print("Validate", measured, round => round.Validation);
        Print("Verify", measured, round => round.Verification);
        Print("All three", measured, round => round.Bare + round.Validation + round.Verification);
    }

    private async Task<Round> MeasureAsync(int number)
    {
        var code = Snippets.Fresh(_code, number);
        var began = Stopwatch.GetTimestamp();
        await BareRoslyn.RunAsync(code);
        var bare = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        var report = new Report(code);
        var parsed = SnippetParser.Parse(code, report)!;
        var laidOut = SnippetLayout.Arrange(parsed, report)!;
        var (emitted, diagnostics) = _compiler.Emit(laidOut);

        began = Stopwatch.GetTimestamp();
        var isSound = SnippetGuard.Admits(code, report)
            && SnippetValidator.CheckSyntax(parsed, report)
            && SnippetValidator.CheckProgram(emitted, laidOut, diagnostics, report);
        var validation = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        began = Stopwatch.GetTimestamp();
        using var module = emitted.Read();
        var refused = _verifier.Verify(module).Count;
        var verification = Stopwatch.GetElapsedTime(began).TotalMilliseconds;

        var metered = _meter.Meter(module, emitted, laidOut, report);
        began = Stopwatch.GetTimestamp();
        refused += _verifier.Verify(metered.Image).Count;
        verification += Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return isSound && refused == 0
            ? new Round(bare, validation, verification)
            : throw new InvalidOperationException("The snippet is sound, and was refused.");
    }

    private static void Print(string name, List<Round> measured, Func<Round, double> part)
    {
        var times = measured.Select(part).Order().ToList();
        var ratios = measured.Select(round => part(round) / round.Bare).Order().ToList();
        Console.WriteLine($"  {name,-10} median {Median(times),8:F3} ms   to bare {Median(ratios):F2}");
    }

    private static double Median(List<double> sorted) => sorted[(sorted.Count - 1) / 2];

    private readonly record struct Round(double Bare, double Validation, double Verification);
}
