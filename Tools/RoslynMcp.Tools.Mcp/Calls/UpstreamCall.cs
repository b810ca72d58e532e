using System.Net;
using System.Text.Json;
using ModelContextProtocol;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>Calls one tool of a server, over whatever connection there is at that moment.</summary>
internal sealed class UpstreamCall(Connection connection, string tool, bool promisesSchema)
{
    public async ValueTask<JsonElement> InvokeAsync(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        var link = connection.Link;
        try
        {
            return Answer.Read(await link.Caller.CallAsync(tool, invocation, cancellationToken), promisesSchema);
        }
        catch (McpException refused) when (link.IsSound)
        {
            throw new ToolFailedException(Answer.Cut(refused.Message), refused);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            throw new ToolFailedException($"the server {connection.Server.Name} answered with something that MCP does not allow.", malformed);
        }
        catch (HttpRequestException refused) when (refused.StatusCode is { } status && !MeansLoss(status))
        {
            throw new ToolFailedException($"the server {connection.Server.Name} did not take the call: {Failure.Describe(refused)}.", refused);
        }
        catch (Exception lost) when (lost is IOException or HttpRequestException or ObjectDisposedException
            || (lost is OperationCanceledException ? !cancellationToken.IsCancellationRequested : !link.IsSound))
        {
            link.Lose(Failure.Describe(lost));
            throw new ToolFailedException(
                $"the server {connection.Server.Name} was lost during the call ({link.Ending()}); whether the call took effect is not known.",
                lost);
        }
    }

    /// <summary>Of a session that is not found a server has forgotten; any other status is about the one request.</summary>
    private static bool MeansLoss(HttpStatusCode status) => status is HttpStatusCode.NotFound or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
