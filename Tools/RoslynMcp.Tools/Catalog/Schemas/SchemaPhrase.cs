using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Says in a few words what a schema expects and what a value is, for a model that must repair a call.</summary>
internal static class SchemaPhrase
{
    public static bool AllowsNull(JsonNode? schema)
        => Types(schema) is var types && (types.Contains("null") || types.Count == 0);

    public static string Describe(JsonNode? schema)
    {
        if (schema?["enum"] is JsonArray choices)
        {
            return $"one of {string.Join(", ", choices.Where(choice => choice is not null))}";
        }

        var types = Types(schema).Where(type => type != "null").Select(Article).ToArray();
        var format = schema?["format"] is JsonValue value && value.ToString() != "decimal" ? $" ({value})" : "";
        return types.Length == 0 ? "a JSON value" : string.Join(" or ", types) + format;
    }

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the string {Cut(value.GetRawText())}",
        JsonValueKind.Number => $"the number {Cut(value.GetRawText())}",
        JsonValueKind.True or JsonValueKind.False => $"the boolean {value.GetRawText()}",
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "nothing",
        var unknown => throw new InvalidOperationException($"JSON has no value of kind {unknown}."),
    };

    private static List<string> Types(JsonNode? schema) => schema switch
    {
        JsonObject node when node["$ref"] is not null => ["object"],
        JsonObject node when node["anyOf"] is JsonArray variants => [.. variants.SelectMany(Types)],
        JsonObject node when node["type"] is JsonArray several => [.. several.Select(type => type!.GetValue<string>())],
        JsonObject node when node["type"] is JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    private static string Article(string type) => type is "integer" or "array" or "object" ? $"an {type}" : $"a {type}";

    private static string Cut(string text) => text.Length <= 60 ? text : $"{text[..60]}… ({text.Length} characters)";
}
