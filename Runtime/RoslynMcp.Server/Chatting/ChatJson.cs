using System.Text.Json.Nodes;
using RoslynMcp.Chat;
using RoslynMcp.Server.Output;

namespace RoslynMcp.Server.Chatting;

/// <summary>The events of <c>chat --json</c>, one object a line.</summary>
internal static class ChatJson
{
    public static void Write(ChatEvent happened)
    {
        if (Of(happened) is { } line)
        {
            StandardOutput.Json(line);
        }
    }

    /// <summary>Null for what the contract does not list: parts of the answer, which come whole, and a change of mode, which usage states.</summary>
    private static JsonObject? Of(ChatEvent happened) => happened switch
    {
        ChatEvent.Snippet snippet => new() { ["event"] = "snippet", ["code"] = snippet.Code },
        ChatEvent.Called { Record: var call } => new() { ["event"] = "call", ["tool"] = call.Tool, ["line"] = call.Line, ["ms"] = call.Ms, ["ok"] = call.Ok },
        ChatEvent.Result result => new() { ["event"] = "result", ["status"] = result.Status, ["text"] = result.Text },
        ChatEvent.Approval approval => new()
        {
            ["event"] = "approval",
            ["tools"] = new JsonArray([.. approval.Effects.Select(effect => JsonValue.Create(effect.Tool))]),
            ["granted"] = approval.Granted,
        },
        ChatEvent.Answer answer => new() { ["event"] = "answer", ["text"] = answer.Text, ["failure"] = answer.Failure?.ToString() },
        ChatEvent.Usage usage => new()
        {
            ["event"] = "usage",
            ["prompt"] = usage.Tokens.Prompt,
            ["completion"] = usage.Tokens.Completion,
            ["rounds"] = usage.Rounds,
            ["mode"] = usage.Mode.ToString(),
        },
        ChatEvent.AnswerPart or ChatEvent.Fallback => null,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event."),
    };
}
