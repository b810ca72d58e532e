using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using Serilog;

namespace RoslynMcp.Tools.Commerce.Logging;

/// <summary>
/// Writes one event for each call of a tool: which, for whom, how it ended and how long it took. No argument and no result is in
/// it, so that neither what a guest wrote nor anything about a person gets into a log.
/// </summary>
public static class ToolCallLog
{
    private const string Template = "{Tool} for {Tenant} {Status} in {ElapsedMs:0.0} ms, {ResultCount} results, trace {Trace}";

    /// <summary>The same tool, watched. What it throws goes on to its caller; a log that fails costs only its event.</summary>
    public static ToolDescriptor Watch(ToolDescriptor tool, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(logger);
        return tool with { Handler = (invocation, cancellationToken) => CallAsync(tool, logger, invocation, cancellationToken) };
    }

    private static async ValueTask<JsonElement> CallAsync(
        ToolDescriptor tool, ILogger logger, ToolInvocation invocation, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var (status, count) = ("failed", 0);
        try
        {
            var result = await tool.Handler(invocation, cancellationToken).ConfigureAwait(false);
            (status, count) = ("succeeded", CountOf(result));
            return result;
        }
        catch (ToolFailedException)
        {
            status = "refused";
            throw;
        }
        catch (OperationCanceledException)
        {
            status = "cancelled";
            throw;
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            TryWrite(() => logger.Information(
                Template, tool.Id, invocation.Context.TenantId, status, elapsed, count, invocation.Context.TraceId));
        }
    }

    // The longest list of a result is what it is about.
    private static int CountOf(JsonElement result) => result.ValueKind switch
    {
        JsonValueKind.Array => result.GetArrayLength(),
        JsonValueKind.Object => result.EnumerateObject()
            .Select(member => member.Value.ValueKind is JsonValueKind.Array ? member.Value.GetArrayLength() : 1)
            .DefaultIfEmpty(0)
            .Max(),
        JsonValueKind.Null or JsonValueKind.Undefined => 0,
        _ => 1,
    };

    private static void TryWrite(Action write)
    {
        try
        {
            write();
        }
        catch (Exception)
        {
            // A full disk or a sink that throws must not undo or hide what the tool did.
        }
    }
}
