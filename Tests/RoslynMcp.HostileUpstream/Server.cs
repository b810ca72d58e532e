using System.Text.Json.Nodes;

namespace RoslynMcp.HostileUpstream;

/// <summary>Answers the methods of MCP with a listing, and calls with what <see cref="Calls"/> does.</summary>
internal sealed class Server(Wire wire, JsonArray tools)
{
    public bool PagesEndlessly { get; init; }

    public async Task<int> ServeAsync()
    {
        var calls = new Calls(wire, tools);
        while (await wire.ReadAsync() is { } message)
        {
            if (message["id"] is { } id)
            {
                Answer(calls, id, message);
            }
            else if ((string?)message["method"] == "notifications/cancelled")
            {
                calls.Cancel(message["params"]!["requestId"]!);
            }
        }

        return 0;
    }

    private void Answer(Calls calls, JsonNode id, JsonObject message)
    {
        switch ((string?)message["method"])
        {
            case "initialize":
                wire.Answer(id, new JsonObject
                {
                    ["protocolVersion"] = "2025-06-18",
                    ["capabilities"] = new JsonObject { ["tools"] = new JsonObject { ["listChanged"] = true } },
                    ["serverInfo"] = new JsonObject { ["name"] = "hostile", ["version"] = "1" },
                });
                break;
            case "tools/list":
                wire.Answer(id, new JsonObject { ["tools"] = tools.DeepClone(), ["nextCursor"] = PagesEndlessly ? "again" : null });
                break;
            case "tools/call":
                calls.Answer(id, message["params"]!.AsObject());
                break;
            default:
                wire.Refuse(id, -32601, "no such method");
                break;
        }
    }
}
