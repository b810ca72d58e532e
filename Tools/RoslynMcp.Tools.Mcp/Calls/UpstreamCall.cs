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
        catch (McpException refused)
        {
            throw new ToolFailedException(Answer.Cut(refused.Message), refused);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            throw new ToolFailedException($"the server {connection.Server.Name} answered with something that MCP does not allow.", malformed);
        }
        catch (Exception lost) when (lost is IOException or HttpRequestException or ObjectDisposedException || (!link.IsOpen && lost is not OperationCanceledException))
        {
            throw new ToolFailedException(
                $"the server {connection.Server.Name} was lost during the call ({connection.State.Reason}); whether the call took effect is not known.",
                lost);
        }
    }
}
