using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The text of a node, which may hold one long text any number of times: writing it is metered.</summary>
[Redirects(typeof(JsonNode))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJsonNode
{
    public static string ToJsonString(JsonNode node, JsonSerializerOptions? options) => Write(node, options).Text();

    internal static MeteredBuffer Write(JsonNode node, JsonSerializerOptions? options)
    {
        var buffer = new MeteredBuffer();
        using var writer = new Utf8JsonWriter(buffer, options is null ? default : GuestJson.WriterOptions(options));
        node.WriteTo(writer, options);
        writer.Flush();
        return buffer;
    }
}
