using System.Globalization;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>
/// Sends calls over one connection under ids of our own, because a cancellation must name what it cancels, and the client's own
/// method for calls keeps its ids to itself and was seen to send none.
/// </summary>
internal sealed class ToolCaller(McpClient client, ProgressListeners progress)
{
    private int _calls;

    public async Task<JsonNode?> CallAsync(string tool, ToolInvocation invocation, CancellationToken cancellation)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"call-{Interlocked.Increment(ref _calls)}");
        var parameters = new JsonObject { ["name"] = tool, ["arguments"] = JsonObject.Create(invocation.Arguments) };
        if (invocation.Progress is not null)
        {
            parameters["_meta"] = new JsonObject { ["progressToken"] = id };
        }

        using var listening = progress.Listen(id, invocation.Progress);
        try
        {
            var request = new JsonRpcRequest { Id = new RequestId(id), Method = RequestMethods.ToolsCall, Params = parameters };
            return (await client.SendRequestAsync(request, cancellation).WaitAsync(cancellation)).Result;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Not waited for, nor is the request: a server that does not read would hold up whoever has cancelled.
            _ = TellAsync(id);
            throw;
        }
    }

    private async Task TellAsync(string id)
    {
        try
        {
            var parameters = new JsonObject { ["requestId"] = id, ["reason"] = "The snippet that made the call has ended." };
            await client.SendMessageAsync(new JsonRpcNotification { Method = NotificationMethods.CancelledNotification, Params = parameters });
        }
        catch (Exception gone) when (gone is IOException or HttpRequestException or ObjectDisposedException or InvalidOperationException)
        {
            // Who is gone needs not be told.
        }
    }
}
