using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>run_csharp and check_csharp.</summary>
internal sealed class SnippetCall(ServeSettings settings)
{
    public async Task<CallToolResult> CheckAsync(Offer offer, RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
        => Result(await offer.Sandbox.CheckAsync(Execution(request), cancellation));

    /// <summary>
    /// A snippet that must be approved is run without, asked about where the client can ask, and run again: so no place among the
    /// concurrent executions is held while somebody thinks.
    /// </summary>
    public async Task<CallToolResult> RunAsync(Offer offer, RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
    {
        await using var notices = ProgressNotices.For(request);
        var execution = Execution(request) with { Watcher = notices };
        var result = await offer.Sandbox.RunAsync(execution, cancellation);
        if (result is ExecutionResult.AwaitingApproval waiting && await ClientApproval.AskAsync(request, waiting, cancellation))
        {
            var approved = execution.Approved.Union(waiting.Effects.Where(effect => effect.Destructive).Select(effect => effect.Tool));
            result = await offer.Sandbox.RunAsync(execution with { Approved = approved }, cancellation);
        }

        return Result(result);
    }

    private ExecutionRequest Execution(RequestContext<CallToolRequestParams> request) => new(Arguments.Of(request).Text("code"))
    {
        Context = settings.Context.Traced(),
        Limits = settings.Sandbox.Limits.ToLimits(),
        Approved = settings.Approved,
    };

    private static CallToolResult Result(ExecutionResult result)
        => TextResult.Structured(ExecutionResultText.Of(result), ExecutionResultJson.ToJson(result), failed: result is not ExecutionResult.Succeeded);
}
