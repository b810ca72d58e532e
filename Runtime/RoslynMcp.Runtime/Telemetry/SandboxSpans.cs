using System.Diagnostics;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Telemetry;

/// <summary>The spans of one execution: execute, below it validate, compile and run, and below that one per tool call.</summary>
internal static class SandboxSpans
{
    public static Activity? Execute(bool run) => RoslynMcpTelemetry.Source.StartActivity(run ? "execute" : "check");

    public static Activity? Run() => RoslynMcpTelemetry.Source.StartActivity("run");

    /// <summary>Validating and compiling are timed where they happen, in another process, so their spans are written afterwards.</summary>
    public static void Compiled(CompileOutcome outcome)
    {
        var end = DateTime.UtcNow;
        var compiling = end.AddMilliseconds(-outcome.CompileMs);
        Write("validate", compiling.AddMilliseconds(-outcome.ValidateMs), compiling);
        if (outcome.CompileMs > 0)
        {
            Write("compile", compiling, end);
        }
    }

    public static Activity? Tool(string tool, ActivityContext parent)
        => RoslynMcpTelemetry.Source.StartActivity($"execute_tool {tool}", ActivityKind.Internal, parent)
            ?.SetTag("gen_ai.operation.name", "execute_tool")
            .SetTag("gen_ai.tool.name", tool)
            .SetTag("gen_ai.tool.type", "function");

    public static void End(Activity? span, ExecutionResult result)
    {
        if (span is null)
        {
            return;
        }

        span.SetTag("roslynmcp.status", ExecutionResultJson.StatusOf(result)).SetTag("roslynmcp.cached", result.Metrics.Cached);
        if (ExecutionResultJson.ErrorOf(result) is { } error)
        {
            span.SetTag("error.type", error.Code).SetStatus(ActivityStatusCode.Error);
        }
    }

    private static void Write(string name, DateTime from, DateTime to)
    {
        using var span = RoslynMcpTelemetry.Source.StartActivity(name, ActivityKind.Internal, parentContext: default, startTime: from);
        span?.SetEndTime(to);
    }
}
