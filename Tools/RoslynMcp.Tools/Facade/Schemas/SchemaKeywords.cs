using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Reads keywords of a schema, each only when it has the kind that JSON Schema gives it.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] Annotations =
        ["$comment", "$defs", "$id", "$ref", "$schema", "default", "definitions", "deprecated", "description", "examples", "title"];

    public static string? Text(this JsonElement schema, string keyword)
        => schema.Get(keyword, JsonValueKind.String)?.GetString();

    public static JsonElement? Object(this JsonElement schema, string keyword) => schema.Get(keyword, JsonValueKind.Object);

    public static JsonElement? Array(this JsonElement schema, string keyword) => schema.Get(keyword, JsonValueKind.Array);

    public static JsonElement? Any(this JsonElement schema, string keyword)
        => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(keyword, out var value) ? value : null;

    public static bool IsTrue(this JsonElement schema, string keyword) => schema.Get(keyword, JsonValueKind.True) is not null;

    public static bool Has(this JsonElement schema, string keyword) => schema.Any(keyword) is not null;

    /// <summary>The types that a schema names, without null.</summary>
    public static string[] Types(this JsonElement schema) => schema.Any("type") switch
    {
        { ValueKind: JsonValueKind.String } one => [.. new[] { one.GetString()! }.Where(type => type != "null")],
        { ValueKind: JsonValueKind.Array } several =>
            [.. several.EnumerateArray().Where(IsText).Select(type => type.GetString()!).Where(type => type != "null")],
        _ => [],
    };

    /// <summary>Whether the schema itself says that null is allowed.</summary>
    public static bool AllowsNull(this JsonElement schema)
        => schema.IsTrue("nullable")
            || schema.Any("type") switch
            {
                { ValueKind: JsonValueKind.String } one => one.ValueEquals("null"),
                { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Any(type => IsText(type) && type.ValueEquals("null")),
                _ => false,
            };

    public static bool IsNull(this JsonElement schema)
        => (schema.AllowsNull() && schema.Types().Length == 0 && schema.Has("type"))
            || schema.Any("const") is { ValueKind: JsonValueKind.Null };

    public static IEnumerable<string> Required(this JsonElement schema)
        => schema.Array("required")?.EnumerateArray().Where(IsText).Select(name => name.GetString()!) ?? [];

    /// <summary>Properties in schema order; of two with one name the later counts.</summary>
    public static IEnumerable<KeyValuePair<string, JsonElement>> Properties(this JsonElement schema)
    {
        var properties = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in schema.Object("properties")?.EnumerateObject() ?? default)
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }

    /// <summary>Whether the schema says nothing about values beside its reference.</summary>
    public static bool OnlyAnnotatesReference(this JsonElement schema)
        => schema.EnumerateObject().All(keyword => IsAnnotation(keyword.Name) || keyword.Name is "nullable"
            || (keyword.Name is "items" && keyword.Value.ValueKind is JsonValueKind.Object && !keyword.Value.EnumerateObject().Any()));

    public static bool IsAnnotation(string keyword)
        => Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static JsonElement? Get(this JsonElement schema, string keyword, JsonValueKind kind)
        => schema.Any(keyword) is { } value && value.ValueKind == kind ? value : null;
}
