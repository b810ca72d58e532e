using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Merges <c>allOf</c>, and what stands beside a <c>$ref</c>, into one schema.</summary>
internal static class AllOf
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1_000 };

    /// <summary>The merged schema, or null when its parts contradict each other.</summary>
    public static JsonElement? Merge(JsonElement schema, SchemaDocument document)
    {
        var merged = new JsonObject();
        return TryAdd(schema, document, merged, [], isPart: false) ? JsonSerializer.SerializeToElement(merged, Deep) : null;
    }

    private static bool TryAdd(JsonElement schema, SchemaDocument document, JsonObject merged, HashSet<string> visited, bool isPart)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return schema.ValueKind != JsonValueKind.False;
        }

        if (schema.Text("$ref") is { } reference && visited.Add(reference))
        {
            if (document.Find(reference) is not { } target || !TryAdd(target.Schema, document, merged, visited, isPart: true))
            {
                return false;
            }
        }

        foreach (var part in schema.Array("allOf")?.EnumerateArray() ?? default)
        {
            if (!TryAdd(part, document, merged, visited, isPart: true))
            {
                return false;
            }
        }

        return schema.EnumerateObject().All(keyword => TryAddKeyword(keyword, merged, isPart));
    }

    private static bool TryAddKeyword(JsonProperty keyword, JsonObject merged, bool isPart)
    {
        switch (keyword.Name)
        {
            case "$ref" or "allOf" or "$defs" or "definitions":
            case "title" or "description" or "default" or "additionalProperties" when isPart:
                return true;
            case "properties" when keyword.Value.ValueKind == JsonValueKind.Object:
                AddProperties(keyword.Value, merged);
                return true;
            case "required" when keyword.Value.ValueKind == JsonValueKind.Array:
                merged["required"] = new JsonArray([.. (merged["required"] as JsonArray ?? []).Select(name => name?.DeepClone()),
                    .. keyword.Value.EnumerateArray().Select(name => JsonSerializer.SerializeToNode(name, Deep))]);
                return true;
            case "type":
                return TryAddType(keyword.Value, merged);
            default:
                // Any other keyword narrows what was said before it; the later one wins.
                merged[keyword.Name] = JsonSerializer.SerializeToNode(keyword.Value, Deep);
                return true;
        }
    }

    private static void AddProperties(JsonElement properties, JsonObject merged)
    {
        if (merged["properties"] is not JsonObject known)
        {
            merged["properties"] = known = [];
        }

        foreach (var property in properties.EnumerateObject())
        {
            var added = JsonSerializer.SerializeToNode(property.Value, Deep);
            known[property.Name] = known.TryGetPropertyValue(property.Name, out var before) && !JsonNode.DeepEquals(before, added)
                ? new JsonObject { ["allOf"] = new JsonArray(before?.DeepClone(), added) }
                : added;
        }
    }

    private static bool TryAddType(JsonElement type, JsonObject merged)
    {
        var added = JsonSerializer.SerializeToNode(type, Deep);
        var before = merged["type"];
        if (before is null || JsonNode.DeepEquals(before, added) || IsNumber(before))
        {
            merged["type"] = added;
            return before is null || !IsNumber(before) || IsInteger(added) || IsNumber(added);
        }

        return IsInteger(before) && IsNumber(added);
    }

    private static bool IsNumber(JsonNode? type) => type is JsonValue value && value.ToString() == "number";

    private static bool IsInteger(JsonNode? type) => type is JsonValue value && value.ToString() == "integer";
}
