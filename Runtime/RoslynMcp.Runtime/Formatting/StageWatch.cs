using System.Diagnostics;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Formatting;

/// <summary>Times the stages of one execution.</summary>
internal sealed class StageWatch
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _runBegan;
    private double _validate;
    private double _compile;
    private double _run;
    private bool _cached;

    public void Cached() => _cached = true;

    public void Compiled(CompileOutcome outcome) => (_validate, _compile) = (outcome.ValidateMs, outcome.CompileMs);

    public void Running() => _runBegan = Stopwatch.GetTimestamp();

    public void Ran() => _run = Stopwatch.GetElapsedTime(_runBegan).TotalMilliseconds;

    public ExecutionMetrics Finish(ExecutionMetrics counted) => counted with
    {
        ValidateMs = Round(_validate),
        CompileMs = Round(_compile),
        RunMs = Round(_run),
        TotalMs = Round(Stopwatch.GetElapsedTime(_began).TotalMilliseconds),
        Cached = _cached,
    };

    private static double Round(double milliseconds) => Math.Round(milliseconds, 3);
}
