using System.Text;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>A tool call whose pieces are still coming.</summary>
internal sealed class PendingToolCall
{
    private readonly StringBuilder _arguments = new();
    private string _id = "";
    private string _name = "";

    public int Length => _arguments.Length;

    public void Add(StreamingChatToolCallUpdate piece)
    {
        _id = string.IsNullOrEmpty(piece.ToolCallId) ? _id : piece.ToolCallId;
        _name = string.IsNullOrEmpty(piece.FunctionName) ? _name : piece.FunctionName;
        _arguments.Append(piece.FunctionArgumentsUpdate?.ToString());
    }

    /// <summary>The whole call; an endpoint that gives no id gets one of ours, since the answer has to name it.</summary>
    public ChatToolCall Finish(int index) => ChatToolCall.CreateFunctionToolCall(
        _id.Length > 0 ? _id : $"call_{index}", _name.Length > 0 ? _name : "unnamed", BinaryData.FromString(_arguments.ToString()));
}
