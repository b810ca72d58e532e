using System.Text;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>
/// Puts the tool calls of a stream together from their pieces. Endpoints differ: indexes have gaps, calls share an index or an id, ids
/// are missing.
/// </summary>
internal sealed class ToolCallParts
{
    /// <summary>What a call takes beside its texts.</summary>
    private const int Overhead = 64;

    private readonly List<Parts> _calls = [];
    private readonly Dictionary<int, Parts> _open = [];

    /// <summary>Characters of all that is held.</summary>
    public int Length { get; private set; }

    public void Add(StreamingChatToolCallUpdate piece)
    {
        var (id, name) = (piece.ToolCallId ?? "", piece.FunctionName ?? "");
        if (!_open.TryGetValue(piece.Index, out var call) || (name.Length > 0 && call.Name.Length > 0 && id.Length > 0 && id != call.Id))
        {
            _open[piece.Index] = call = new Parts();
            _calls.Add(call);
            Length += Overhead;
        }

        var written = piece.FunctionArgumentsUpdate is { } update && !update.ToMemory().IsEmpty ? update.ToString() : "";
        call.Arguments.Append(written);
        call.Id = id.Length > 0 ? id : call.Id;
        call.Name = name.Length > 0 ? name : call.Name;
        Length += written.Length + id.Length + name.Length;
    }

    public IReadOnlyList<ChatToolCall> ToList()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. _calls.Select((call, number) => ChatToolCall.CreateFunctionToolCall(
                call.Id.Length > 0 && ids.Add(call.Id) ? call.Id : $"call_{number}_{Guid.NewGuid():N}",
                call.Name.Length > 0 ? call.Name : "unnamed",
                BinaryData.FromString(call.Arguments.ToString()))),
        ];
    }

    private sealed class Parts
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public StringBuilder Arguments { get; } = new();
    }
}
