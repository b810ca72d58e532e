using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The text of a node, which may hold one long text any number of times: writing it is metered.</summary>
[Redirects(typeof(JsonNode))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJsonNode
{
    public static string ToJsonString(JsonNode node, JsonSerializerOptions? options) => Write(node, options).Text();

    /// <summary>Names may be long, and one may stand for any number of them.</summary>
    public static string GetPath(JsonNode node)
    {
        GuestJsonDepth.AskForAncestors(node);
        var length = 0L;
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            Probe.Enter();
            length += parent is JsonObject ? at.GetPropertyName().Length : sizeof(int);
            Probe.Ask(length * sizeof(char));
        }

        return node.GetPath();
    }

    internal static MeteredBuffer Write(JsonNode node, JsonSerializerOptions? options)
    {
        var buffer = new MeteredBuffer();
        using var writer = new Utf8JsonWriter(buffer, options is null ? default : GuestJson.WriterOptions(options));
        node.WriteTo(writer, options);
        writer.Flush();
        return buffer;
    }
}
