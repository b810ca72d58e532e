using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using Serilog;

namespace RoslynMcp.Tools.Commerce.Logging;

/// <summary>
/// Writes one event for each call of a tool: which, for which tenant, how it ended and how long it took. No argument and no result is in
/// it, so that neither what a guest wrote nor anything about a person gets into a log; a caller is a pseudonym, where one is wanted.
/// </summary>
public static class ToolCallLog
{
    private const string Template = "{Tool} for {Tenant} {Status} in {ElapsedMs:0.0} ms, {ResultCount} results, trace {Trace}";
    private const string WithCaller = Template + ", caller {Caller}";

    /// <summary>The same tool, watched. What it throws goes on to its caller; a log that fails costs only its event.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="logger">Gets the events, at the level of information.</param>
    /// <param name="callers">What verified callers are named by; null, the default, leaves them out.</param>
    public static ToolDescriptor Watch(ToolDescriptor tool, ILogger logger, CallerPseudonyms? callers = null)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(logger);
        return tool with
        {
            Handler = async (invocation, cancellationToken) =>
            {
                var named = callers?.For(invocation.Context) is { } caller ? new Named(logger, WithCaller, [caller]) : new Named(logger, Template, []);
                return await CallAsync(tool, named, invocation, cancellationToken).ConfigureAwait(false);
            },
        };
    }

    private static async ValueTask<JsonElement> CallAsync(
        ToolDescriptor tool, Named log, ToolInvocation invocation, CancellationToken cancellationToken)
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
            TryWrite(() => log.Logger.Information(
                log.Template, [tool.Id, invocation.Context.TenantId, status, elapsed, count, invocation.Context.TraceId, .. log.Caller]));
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

    private sealed record Named(ILogger Logger, string Template, object[] Caller);
}
