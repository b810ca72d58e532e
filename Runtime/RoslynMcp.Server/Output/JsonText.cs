using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Server.Output;

/// <summary>JSON as people and programs read it: other alphabets as they are, control characters escaped.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    public static string Of(JsonNode value) => value.ToJsonString(Compact);

    /// <summary>A result for the eye: a string as its text, anything else indented.</summary>
    public static string Pretty(JsonElement value) => value.ValueKind is JsonValueKind.String
        ? value.GetString()!
        : JsonSerializer.Serialize(value, Indented);
}
