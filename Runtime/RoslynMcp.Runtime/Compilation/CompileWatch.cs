using System.Diagnostics;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>Times validation and compilation, which take turns.</summary>
internal sealed class CompileWatch
{
    private long _last = Stopwatch.GetTimestamp();
    private double _validate;
    private double _compile;

    public void Validated() => _validate += Lap();

    public void Compiled() => _compile += Lap();

    public CompileOutcome Accepted(CompiledSnippet snippet)
    {
        Compiled();
        return new CompileOutcome(snippet, Refusal: null, _validate, _compile);
    }

    public CompileOutcome Refused(ExecutionResult refusal)
    {
        Validated();
        return new CompileOutcome(Snippet: null, refusal, _validate, _compile);
    }

    private double Lap()
    {
        var (since, now) = (_last, Stopwatch.GetTimestamp());
        _last = now;
        return Stopwatch.GetElapsedTime(since, now).TotalMilliseconds;
    }
}
