using System.Collections;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace RoslynMcp.HostileUpstream;

/// <summary>What the tools of the plain listing do.</summary>
internal sealed class Calls(Wire wire, JsonArray tools)
{
    private readonly ConcurrentBag<string> _cancelled = [];

    public void Cancel(JsonNode id) => _cancelled.Add(id.ToJsonString());

    public void Answer(JsonNode id, JsonObject call)
    {
        var arguments = call["arguments"] as JsonObject ?? [];
        switch ((string)call["name"]!)
        {
            case "echo":
                wire.Answer(id, Text((string)arguments["text"]!));
                break;
            case "two_texts":
                wire.Answer(id, new JsonObject { ["content"] = new JsonArray(Block("one"), Block("two")) });
                break;
            case "add":
                wire.Answer(id, Structured(new JsonObject { ["sum"] = (int)arguments["a"]! + (int)arguments["b"]! }));
                break;
            case "lie":
                wire.Answer(id, Structured(new JsonObject { ["sum"] = "many" }));
                break;
            case "forget":
                wire.Answer(id, Text("no structure"));
                break;
            case "simple_text":
                wire.Answer(id, Text("This is a simple text response for testing."));
                break;
            case "image_content":
                wire.Answer(id, Content("image", "image/png"));
                break;
            case "audio_content":
                wire.Answer(id, Content("audio", "audio/wav"));
                break;
            case "embedded_resource":
                wire.Answer(id, new JsonObject { ["content"] = new JsonArray(Resource()) });
                break;
            case "multiple_content_types":
                wire.Answer(id, new JsonObject { ["content"] = new JsonArray(Block("several"), Media("image", "image/png"), Resource()) });
                break;
            case "error_handling":
            case "fail":
                wire.Answer(id, new JsonObject { ["isError"] = true, ["content"] = new JsonArray(Block("the shelf is empty; ask for another")) });
                break;
            case "refuse":
                wire.Refuse(id, -32602, "the argument is wrong");
                break;
            case "picture":
                wire.Answer(id, new JsonObject
                {
                    ["content"] = new JsonArray(
                        Block("a picture"),
                        new JsonObject { ["type"] = "image", ["mimeType"] = "image/png", ["data"] = "AAEC" },
                        new JsonObject { ["type"] = "resource_link", ["uri"] = "file:///a", ["name"] = "a" },
                        new JsonObject { ["type"] = "resource", ["resource"] = new JsonObject { ["uri"] = "file:///b", ["text"] = "b" } }),
                });
                break;
            case "environment":
                wire.Answer(id, Text(new JsonArray([.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => JsonValue.Create((string)entry.Key))]).ToJsonString()));
                break;
            case "tool_with_progress":
            case "progress":
                _ = ProgressAsync(id, call);
                break;
            case "wait":
                Step(call, 1);
                break;
            case "cancelled":
                wire.Answer(id, Text(_cancelled.IsEmpty ? "none" : "some"));
                break;
            case "die":
                Environment.Exit(9);
                break;
            case "flood":
                Flood();
                break;
            case "pester":
                wire.Pester();
                break;
            case "deafen":
                wire.Answer(id, Text("deaf from now on"));
                Thread.Sleep(Timeout.Infinite);
                break;
            case "nonsense":
                wire.WriteRaw(Encoding.UTF8.GetBytes("{\"jsonrpc\":\"2.0\",\"id\":" + id.ToJsonString() + ",\"result\":{\"content\":[{\"type\":\"hologram\"},7]}}\n"));
                break;
            case "bad_utf8":
                wire.WriteRaw([.. Encoding.UTF8.GetBytes("{\"jsonrpc\":\"2.0\",\"id\":" + id.ToJsonString() + ",\"result\":{\"content\":[{\"type\":\"text\",\"text\":\""), 0xff, 0xfe, (byte)'x', .. "\"}]}}\n"u8]);
                break;
            case "grow":
                tools.Add(Listing.Tool("grown", "Was not there before."));
                wire.Notify("notifications/tools/list_changed", []);
                wire.Answer(id, Text("grown"));
                break;
            default:
                wire.Refuse(id, -32602, "no such tool");
                break;
        }
    }

    /// <summary>Takes its time: the client forgets about progress that comes just before the answer.</summary>
    private async Task ProgressAsync(JsonNode id, JsonObject call)
    {
        for (var step = 1; step <= 3; step++)
        {
            Step(call, step);
            await Task.Delay(100);
        }

        wire.Answer(id, Text("done"));
    }

    private void Step(JsonObject call, int step)
    {
        if (call["_meta"]?["progressToken"] is { } token)
        {
            wire.Notify("notifications/progress", new JsonObject { ["progressToken"] = token.DeepClone(), ["progress"] = step, ["total"] = 3, ["message"] = $"step {step}" });
        }
    }

    private void Flood()
    {
        var chunk = new byte[1 << 16];
        Array.Fill(chunk, (byte)'x');
        while (true)
        {
            wire.WriteRaw(chunk);
        }
    }

    private static JsonObject Text(string text) => new() { ["content"] = new JsonArray(Block(text)) };

    private static JsonObject Block(string text) => new() { ["type"] = "text", ["text"] = text };

    private static JsonObject Content(string kind, string mimeType) => new() { ["content"] = new JsonArray(Media(kind, mimeType)) };

    private static JsonObject Media(string kind, string mimeType) => new() { ["type"] = kind, ["mimeType"] = mimeType, ["data"] = "AAEC" };

    private static JsonObject Resource() => new()
    {
        ["type"] = "resource",
        ["resource"] = new JsonObject { ["uri"] = "test://resource", ["mimeType"] = "text/plain", ["text"] = "embedded" },
    };

    private static JsonObject Structured(JsonObject value)
        => new() { ["content"] = new JsonArray(Block(value.ToJsonString())), ["structuredContent"] = value };
}
