using System.Diagnostics.Metrics;

namespace RoslynMcp.Runtime.Telemetry;

/// <summary>How executions end, how long they take, how many are in hand, and which rules refuse snippets.</summary>
internal static class SandboxMetrics
{
    private static readonly Counter<long> Executions = RoslynMcpTelemetry.Meter.CreateCounter<long>("roslynmcp.executions", "{execution}");
    private static readonly Histogram<double> Duration = RoslynMcpTelemetry.Meter.CreateHistogram<double>("roslynmcp.execution.duration", "ms");
    private static readonly Counter<long> Rules = RoslynMcpTelemetry.Meter.CreateCounter<long>("roslynmcp.rejected_rules", "{violation}");
    private static readonly UpDownCounter<long> Waiting = RoslynMcpTelemetry.Meter.CreateUpDownCounter<long>("roslynmcp.executions.waiting", "{execution}");
    private static readonly UpDownCounter<long> Active = RoslynMcpTelemetry.Meter.CreateUpDownCounter<long>("roslynmcp.executions.active", "{execution}");

    public static void Waits(int change) => Waiting.Add(change);

    public static void Works(int change) => Active.Add(change);

    public static void Ended(ExecutionResult result)
    {
        var status = new KeyValuePair<string, object?>("status", ExecutionResultJson.StatusOf(result));
        Executions.Add(1, status);
        Duration.Record(result.Metrics.TotalMs, status);
        if (result is ExecutionResult.Rejected)
        {
            foreach (var violation in result.Diagnostics)
            {
                Rules.Add(1, new KeyValuePair<string, object?>("rule", violation.Id));
            }
        }
    }
}
