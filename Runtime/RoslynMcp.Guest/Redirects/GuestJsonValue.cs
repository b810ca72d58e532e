using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Nodes that hold a value of any type: the framework's default options, shared by the process, would keep a snippet's types alive.</summary>
[Redirects(typeof(JsonValue))]
[Redirects(typeof(JsonArray))]
[Redirects(typeof(JsonNode))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJsonValue
{
    public static JsonValue? Create<T>(T? value, JsonNodeOptions? options)
        => JsonValue.Create(value, (JsonTypeInfo<T>)GuestSession.Current.GuestJson.GetTypeInfo(typeof(T)), options);

    public static void Add<T>(JsonArray array, T? value) => array.Add(NodeOf(value, GuestJsonDepth.Options(array)));

    public static void ReplaceWith<T>(JsonNode node, T value) => node.ReplaceWith(NodeOf(value, GuestJsonDepth.Options(node)));

    private static JsonNode? NodeOf<T>(T? value, JsonNodeOptions? options) => value switch
    {
        JsonNode node => node,
        JsonElement { ValueKind: JsonValueKind.Array } element => JsonArray.Create(element, options),
        JsonElement { ValueKind: JsonValueKind.Object } element => JsonObject.Create(element, options),
        _ => Create(value, options),
    };
}
