using System.Text;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>Puts the tool calls of a stream together from their pieces.</summary>
internal sealed class ToolCallParts
{
    private readonly SortedDictionary<int, (string Id, string Name, StringBuilder Arguments)> _calls = [];

    public int Length { get; private set; }

    public void Add(StreamingChatToolCallUpdate piece)
    {
        var call = _calls.GetValueOrDefault(piece.Index, (Id: "", Name: "", Arguments: new StringBuilder()));
        var written = piece.FunctionArgumentsUpdate is { } update && !update.ToMemory().IsEmpty ? update.ToString() : "";
        call.Arguments.Append(written);
        Length += written.Length;
        _calls[piece.Index] = (piece.ToolCallId is { Length: > 0 } id ? id : call.Id, piece.FunctionName is { Length: > 0 } name ? name : call.Name, call.Arguments);
    }

    public IReadOnlyList<ChatToolCall> ToList() =>
    [
        .. _calls.Select(call => ChatToolCall.CreateFunctionToolCall(
            call.Value.Id.Length > 0 ? call.Value.Id : $"call_{call.Key}",
            call.Value.Name.Length > 0 ? call.Value.Name : "unnamed",
            BinaryData.FromString(call.Value.Arguments.ToString()))),
    ];
}
