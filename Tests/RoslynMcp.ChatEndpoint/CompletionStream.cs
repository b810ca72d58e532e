using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.ChatEndpoint;

/// <summary>Writes the events of a streamed chat completion.</summary>
internal sealed class CompletionStream(Stream output)
{
    private const int Piece = 24;

    public async Task SayAsync(string text)
    {
        foreach (var piece in text.Chunk(Piece))
        {
            await DeltaAsync(new JsonObject { ["content"] = new string(piece) });
        }
    }

    /// <summary>Name and id come first, the arguments in pieces, as the real thing sends them.</summary>
    public async Task CallAsync(int index, ModelCall call)
    {
        await DeltaAsync(Calls(new JsonObject
        {
            ["index"] = index,
            ["id"] = $"call_{index}",
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = call.Name, ["arguments"] = "" },
        }));
        foreach (var piece in call.Arguments.Chunk(Piece))
        {
            await DeltaAsync(Calls(new JsonObject { ["index"] = index, ["function"] = new JsonObject { ["arguments"] = new string(piece) } }));
        }
    }

    public Task FinishAsync(string reason) => EventAsync(Chunk(new JsonArray(new JsonObject
    {
        ["index"] = 0,
        ["delta"] = new JsonObject(),
        ["finish_reason"] = reason,
    })));

    public Task UsageAsync(int prompt, int completion)
    {
        var chunk = Chunk([]);
        chunk["usage"] = new JsonObject
        {
            ["prompt_tokens"] = prompt,
            ["completion_tokens"] = completion,
            ["total_tokens"] = prompt + completion,
            ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = 0 },
        };
        return EventAsync(chunk);
    }

    public Task EndAsync() => WriteAsync("data: [DONE]\n\n");

    private static JsonObject Calls(JsonObject call) => new() { ["tool_calls"] = new JsonArray(call) };

    private Task DeltaAsync(JsonObject delta) => EventAsync(Chunk(new JsonArray(new JsonObject
    {
        ["index"] = 0,
        ["delta"] = delta,
        ["finish_reason"] = null,
    })));

    private static JsonObject Chunk(JsonArray choices) => new()
    {
        ["id"] = "chatcmpl-scripted",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1_700_000_000,
        ["model"] = "scripted",
        ["choices"] = choices,
    };

    private Task EventAsync(JsonObject chunk) => WriteAsync($"data: {chunk.ToJsonString(JsonSerializerOptions.Web)}\n\n");

    private async Task WriteAsync(string text)
    {
        await output.WriteAsync(Encoding.UTF8.GetBytes(text));
        await output.FlushAsync();
    }
}
