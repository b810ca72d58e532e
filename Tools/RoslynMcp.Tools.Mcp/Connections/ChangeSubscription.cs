using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>From protocol revision 2026-07-28 on, changes of the tools are told only to who asks by a request that stays open.</summary>
internal static class ChangeSubscription
{
    private const string FirstRevision = "2026-07-28";

    public static async Task HoldAsync(McpClient client, CancellationToken ending)
    {
        if (client.ServerCapabilities.Tools?.ListChanged is not true
            || string.CompareOrdinal(client.NegotiatedProtocolVersion, FirstRevision) < 0)
        {
            return;
        }

        try
        {
            await client.SendRequestAsync(
                new JsonRpcRequest
                {
                    Method = "subscriptions/listen",
                    Params = new JsonObject { ["notifications"] = new JsonObject { ["toolsListChanged"] = true } },
                },
                ending);
        }
        catch (Exception)
        {
            // A server that does not offer it, or is gone: its tools are those it listed, until it is connected again.
        }
    }
}
