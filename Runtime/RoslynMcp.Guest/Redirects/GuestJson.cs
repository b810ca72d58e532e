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
    /// <summary>What was written is as deep as the options allowed.</summary>
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = int.MaxValue };

    /// <summary>Levels that are read within one another: of each the framework makes some frames, and there no probe stands.</summary>
    private const int Deepest = 4096;

    private static readonly JsonNodeOptions CaseInsensitive = new() { PropertyNameCaseInsensitive = true };

    public static string Serialize<TValue>(TValue value, JsonSerializerOptions? options) => Write(value, Or(options)).Text();

    public static byte[] SerializeToUtf8Bytes<TValue>(TValue value, JsonSerializerOptions? options)
        => Write(value, Or(options)).Written.ToArray();

    public static JsonElement SerializeToElement<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonElement.Parse(Write(value, Or(options)).Written, Deep);

    public static JsonDocument SerializeToDocument<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonDocument.Parse(Write(value, Or(options)).Written.ToArray(), Deep);

    public static JsonNode? SerializeToNode<TValue>(TValue value, JsonSerializerOptions? options)
        => JsonNode.Parse(Write(value, Or(options)).Written, Or(options) is { PropertyNameCaseInsensitive: true } ? CaseInsensitive : null, Deep);

    public static TValue? Deserialize<TValue>(string json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(json, Reading(options));

    public static TValue? Deserialize<TValue>(ReadOnlySpan<char> json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(json, Reading(options));

    public static TValue? Deserialize<TValue>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions? options)
        => JsonSerializer.Deserialize<TValue>(utf8Json, Reading(options));

    public static TValue? Deserialize<TValue>(JsonElement element, JsonSerializerOptions? options)
        => element.Deserialize<TValue>(Reading(options));

    public static TValue? Deserialize<TValue>(JsonDocument document, JsonSerializerOptions? options)
        => document.Deserialize<TValue>(Reading(options));

    public static TValue? Deserialize<TValue>(JsonNode? node, JsonSerializerOptions? options)
        => node.Deserialize<TValue>(Reading(options));

    internal static JsonWriterOptions WriterOptions(JsonSerializerOptions options) => new()
    {
        Encoder = options.Encoder,
        Indented = options.WriteIndented,
        IndentCharacter = options.IndentCharacter,
        IndentSize = options.IndentSize,
        NewLine = options.NewLine,
        MaxDepth = options.MaxDepth,
        SkipValidation = true,
    };

    /// <summary>A graph may name one part any number of times, so that its text is far longer than it is large: writing it is metered.</summary>
    private static MeteredBuffer Write<TValue>(TValue value, JsonSerializerOptions options)
    {
        var buffer = new MeteredBuffer();
        using var writer = new Utf8JsonWriter(buffer, WriterOptions(options));
        JsonSerializer.Serialize(writer, value, options);
        writer.Flush();
        return buffer;
    }

    private static JsonSerializerOptions Or(JsonSerializerOptions? options) => options ?? GuestSession.Current.GuestJson;

    private static JsonSerializerOptions Reading(JsonSerializerOptions? options)
        => options is { MaxDepth: > Deepest } ? new JsonSerializerOptions(options) { MaxDepth = Deepest } : Or(options);
}
