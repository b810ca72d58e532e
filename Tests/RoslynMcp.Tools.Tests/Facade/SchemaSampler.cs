using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Makes random JSON that is valid under a schema. Optional properties come and go; null appears where it is allowed.</summary>
internal sealed class SchemaSampler(JsonElement root, int seed)
{
    private readonly Random _random = new(seed);

    public JsonNode? Sample() => Sample(root, depth: 0);

    private JsonNode? Sample(JsonElement schema, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return "anything";
        }

        if (Reference(schema) is { } target)
        {
            return Sample(target, depth);
        }

        if (Any(schema, "anyOf") is { } variants || (Any(schema, "oneOf") is { } one && (variants = one).ValueKind == JsonValueKind.Array))
        {
            return Any(schema, "properties") is null ? Sample(variants[_random.Next(variants.GetArrayLength())], depth) : OfType(schema, depth);
        }

        return Any(schema, "const") is { } constant ? JsonNode.Parse(constant.GetRawText())
            : Any(schema, "enum") is { ValueKind: JsonValueKind.Array } choices && choices.GetArrayLength() > 0
                ? JsonNode.Parse(choices[_random.Next(choices.GetArrayLength())].GetRawText())
            : OfType(schema, depth);
    }

    private JsonNode? OfType(JsonElement schema, int depth) => Type(schema) switch
    {
        "null" => null,
        "boolean" => _random.Next(2) == 0,
        "integer" => _random.Next(0, 1_000),
        "number" => _random.Next(0, 1_000) / 4.0,
        "string" => Text(Any(schema, "format") is { ValueKind: JsonValueKind.String } format ? format.GetString() : null),
        "array" => Array(schema, depth),
        "object" => Object(schema, depth),
        _ => "anything",
    };

    private string? Type(JsonElement schema) => Any(schema, "type") switch
    {
        { ValueKind: JsonValueKind.String } one => one.GetString(),
        { ValueKind: JsonValueKind.Array } several => several[_random.Next(several.GetArrayLength())].GetString(),
        _ => Any(schema, "properties") is not null || Any(schema, "additionalProperties") is not null || Any(schema, "required") is not null ? "object"
            : Any(schema, "items") is not null ? "array"
            : null,
    };

    private string Text(string? format) => format switch
    {
        "date-time" => DateTimeOffset.FromUnixTimeSeconds(_random.Next()).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        "date" => DateOnly.FromDayNumber(_random.Next(1, 800_000)).ToString("O", CultureInfo.InvariantCulture),
        "uuid" => $"00000000-0000-0000-0000-{_random.Next():x12}",
        _ => $"text {_random.Next()} \" \\ \u2028",
    };

    private JsonArray Array(JsonElement schema, int depth)
    {
        var items = Any(schema, "items") is { ValueKind: JsonValueKind.Object } described ? described : default;
        return [.. Enumerable.Range(0, depth > 6 ? 0 : _random.Next(3)).Select(_ => Sample(items, depth + 1))];
    }

    private JsonObject Object(JsonElement schema, int depth)
    {
        var required = Any(schema, "required") is { } names ? names.EnumerateArray().Select(name => name.GetString()!).ToHashSet() : [];
        var value = new JsonObject();
        foreach (var property in Any(schema, "properties") is { ValueKind: JsonValueKind.Object } properties ? properties.EnumerateObject() : default)
        {
            if (required.Remove(property.Name))
            {
                value[property.Name] = Sample(property.Value, depth + 1);
            }
            else if (depth < 6 && _random.Next(2) == 0 && Sample(property.Value, depth + 1) is { } some)
            {
                value[property.Name] = some;
            }
        }

        foreach (var ghost in required)
        {
            value[ghost] = "anything";
        }

        if (value.Count == 0 && Any(schema, "additionalProperties") is { ValueKind: JsonValueKind.Object } values)
        {
            value["key one"] = Sample(values, depth + 1);
        }

        return value;
    }

    private JsonElement? Reference(JsonElement schema)
    {
        if (Any(schema, "$ref") is not { ValueKind: JsonValueKind.String } reference)
        {
            return null;
        }

        var found = root;
        foreach (var step in Uri.UnescapeDataString(reference.GetString()!).Split('/').Skip(1))
        {
            found = found.GetProperty(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return found;
    }

    private static JsonElement? Any(JsonElement schema, string keyword)
        => schema.TryGetProperty(keyword, out var value) ? value : null;
}
