using System.Text;
using System.Text.Json.Nodes;

namespace RoslynMcp.HostileUpstream;

/// <summary>JSON-RPC, one message a line.</summary>
internal sealed class Wire(TextReader input, Stream output)
{
    private readonly Lock _writing = new();

    public async Task<JsonObject?> ReadAsync()
        => await input.ReadLineAsync() is { } line ? JsonNode.Parse(line)!.AsObject() : null;

    public void Answer(JsonNode id, JsonNode result) => Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });

    public void Refuse(JsonNode id, int code, string message)
        => Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public void Notify(string method, JsonObject parameters)
        => Write(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks without end, and reads no answer.</summary>
    public void Pester()
    {
        var question = Encoding.UTF8.GetBytes("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n");
        while (true)
        {
            WriteRaw(question);
        }
    }

    public void WriteRaw(byte[] bytes)
    {
        lock (_writing)
        {
            output.Write(bytes);
            output.Flush();
        }
    }

    private void Write(JsonObject message) => WriteRaw(Encoding.UTF8.GetBytes(message.ToJsonString() + "\n"));
}
