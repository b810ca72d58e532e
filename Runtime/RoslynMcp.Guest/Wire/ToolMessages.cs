using System.Runtime.InteropServices;
using System.Text.Json;
using RoslynMcp.Guest.Bridge;

namespace RoslynMcp.Guest.Wire;

/// <summary>Tool calls and their answers on the wire.</summary>
internal static class ToolMessages
{
    /// <summary>How deep an answer may be is its tool's affair; parsing it takes no stack.</summary>
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = int.MaxValue };

    public static WireWriter Write(ToolRequest call) => new WireWriter(MessageKind.ToolCall, call.Arguments.Length + 128)
        .Int(call.CallId)
        .Text(call.Tool)
        .Int(call.Line)
        .Bytes(call.Arguments.Span);

    public static ToolRequest ReadRequest(WireReader from) => new(from.Int(), from.Text(), from.Int(), from.Bytes());

    public static WireWriter Write(ToolReply reply)
    {
        var json = reply.Error is null ? JsonMarshal.GetRawUtf8Value(reply.Result) : [];
        return new WireWriter(MessageKind.ToolReply, json.Length + 128)
            .Int(reply.CallId)
            .Optional(reply.Error, static (to, error) => to.Text(error))
            .Bytes(json);
    }

    public static ToolReply ReadReply(WireReader from)
    {
        var (call, error, json) = (from.Int(), from.Optional(static error => error.Text()), from.Bytes());
        return new ToolReply(call, error is null ? JsonElement.Parse(json.Span, Deep) : default, error);
    }
}
