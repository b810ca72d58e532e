using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// The serializer with options that belong to the execution: the framework's default ones would keep a snippet's types alive
/// for as long as the process lives.
/// </summary>
[Redirects(typeof(JsonSerializer), Whole = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJson
{
    public static string Serialize<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonSerializer.Serialize(value, Or(options));

    public static byte[] SerializeToUtf8Bytes<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonSerializer.SerializeToUtf8Bytes(value, Or(options));

    public static JsonElement SerializeToElement<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonSerializer.SerializeToElement(value, Or(options));

    public static JsonDocument SerializeToDocument<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonSerializer.SerializeToDocument(value, Or(options));

    public static JsonNode? SerializeToNode<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonSerializer.SerializeToNode(value, Or(options));

    public static TValue? Deserialize<TValue>(string json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(json, Or(options));

    public static TValue? Deserialize<TValue>(ReadOnlySpan<char> json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(json, Or(options));

    public static TValue? Deserialize<TValue>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(utf8Json, Or(options));

    public static TValue? Deserialize<TValue>(JsonElement element, JsonSerializerOptions? options)
        => element.Deserialize<TValue>(Or(options));

    public static TValue? Deserialize<TValue>(JsonDocument document, JsonSerializerOptions? options)
        => document.Deserialize<TValue>(Or(options));

    public static TValue? Deserialize<TValue>(JsonNode? node, JsonSerializerOptions? options)
        => node.Deserialize<TValue>(Or(options));

    private static JsonSerializerOptions Or(JsonSerializerOptions? options) => options ?? GuestSession.Current.GuestJson;
}
