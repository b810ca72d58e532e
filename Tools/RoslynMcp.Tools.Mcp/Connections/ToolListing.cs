using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>
/// Asks for the tools, page by page, as plain JSON: one malformed tool would make the client's own listing fail for all of them,
/// and a server whose pages never end would keep it busy for ever.
/// </summary>
internal static class ToolListing
{
    public static async Task<List<JsonElement>> ReadAsync(McpClient client, int most, CancellationToken cancellation)
    {
        var tools = new List<JsonElement>();
        if (client.ServerCapabilities.Tools is null)
        {
            return tools;
        }

        string? cursor = null;
        do
        {
            var page = await AskAsync(client, cursor, cancellation);
            var listed = page.ValueKind == JsonValueKind.Object && page.TryGetProperty("tools", out var found) && found.ValueKind == JsonValueKind.Array
                ? found.EnumerateArray().ToList()
                : throw new IOException("it answers tools/list with something else than a list of tools");
            tools.AddRange(listed.Take(most - tools.Count));
            cursor = listed.Count > 0 && page.TryGetProperty("nextCursor", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        }
        while (cursor is not null && tools.Count < most);

        return tools;
    }

    private static async Task<JsonElement> AskAsync(McpClient client, string? cursor, CancellationToken cancellation)
    {
        var request = new JsonRpcRequest
        {
            Method = RequestMethods.ToolsList,
            Params = cursor is null ? new JsonObject() : new JsonObject { ["cursor"] = cursor },
        };
        var response = await client.SendRequestAsync(request, cancellation).WaitAsync(cancellation);
        return response.Result.Deserialize<JsonElement>(Json.Deep);
    }
}
