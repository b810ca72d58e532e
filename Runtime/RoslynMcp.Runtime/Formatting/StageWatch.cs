using System.Diagnostics;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Formatting;

/// <summary>Times the stages of one execution.</summary>
internal sealed class StageWatch
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();
    private double _validate;
    private double _compile;
    private double _run;
    private bool _cached;

    public CachedSnippet Cached(CachedSnippet snippet)
    {
        _cached = true;
        Lap();
        return snippet;
    }

    public void Validated() => _validate += Lap();

    public void Compiled() => _compile += Lap();

    public void Ran() => _run += Lap();

    public ExecutionMetrics Finish(ExecutionMetrics counted) => counted with
    {
        ValidateMs = Round(_validate),
        CompileMs = Round(_compile),
        RunMs = Round(_run),
        TotalMs = Round(Stopwatch.GetElapsedTime(_began).TotalMilliseconds),
        Cached = _cached,
    };

    private double Lap()
    {
        var (since, now) = (_last, Stopwatch.GetTimestamp());
        _last = now;
        return Stopwatch.GetElapsedTime(since, now).TotalMilliseconds;
    }

    private static double Round(double milliseconds) => Math.Round(milliseconds, 3);
}
