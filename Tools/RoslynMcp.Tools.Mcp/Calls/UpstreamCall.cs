using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>Calls one tool of a server, over whatever connection there is at that moment.</summary>
internal sealed class UpstreamCall(Connection connection, string tool, bool promisesSchema)
{
    public async ValueTask<JsonElement> InvokeAsync(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        var client = connection.Client;
        var arguments = invocation.Arguments.EnumerateObject()
            .ToDictionary(argument => argument.Name, argument => (object?)argument.Value);
        try
        {
            var progress = invocation.Progress is { } listener ? new ProgressRelay(listener) : null;
            var result = await client.CallToolAsync(tool, arguments, progress, cancellationToken: cancellationToken);
            return Answer.Read(result, promisesSchema);
        }
        catch (McpException refused)
        {
            throw new ToolFailedException(Answer.Cut(refused.Message), refused);
        }
        catch (JsonException malformed)
        {
            throw new ToolFailedException($"the server {connection.Server.Name} answered with something that MCP does not allow.", malformed);
        }
        catch (Exception lost) when (IsLoss(lost, client))
        {
            throw new ToolFailedException(
                $"the server {connection.Server.Name} was lost during the call ({connection.State.Problem ?? "it is being reconnected"}); whether the call took effect is not known.",
                lost);
        }
    }

    private static bool IsLoss(Exception failure, McpClient client)
        => failure is IOException or HttpRequestException or ObjectDisposedException || (client.Completion.IsCompleted && failure is not OperationCanceledException);
}
