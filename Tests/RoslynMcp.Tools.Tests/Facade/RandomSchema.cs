using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Makes random schemas of everything that has a C# type, names that a path must quote among them.</summary>
internal sealed class RandomSchema(int seed)
{
    private static readonly string[] Names = ["id", "name", "Name", "a b", "unit.price", "it's", "größe", "x-1"];

    private readonly Random _random = new(seed);

    public static ToolCatalog Catalog(int tools) => ToolCatalog.Create(Enumerable.Range(0, tools).Select(Tool));

    private static ToolDescriptor Tool(int seed)
    {
        var schemas = new RandomSchema(seed);
        return new ToolDescriptor
        {
            Category = $"category_{seed / 10}",
            Name = $"tool_{seed}",
            Description = "",
            InputSchema = Element(schemas.Object(depth: 0)),
            OutputSchema = Element(schemas.Object(depth: 0)),
            Handler = (_, _) => throw new NotSupportedException("The test answers."),
        };
    }

    private static JsonElement Element(JsonNode schema) => JsonElement.Parse(schema.ToJsonString());

    private JsonObject Any(int depth)
    {
        var schema = _random.Next(depth < 4 ? 13 : 9) switch
        {
            0 => new JsonObject { ["type"] = "string" },
            1 => new JsonObject { ["type"] = "integer" },
            2 => new JsonObject { ["type"] = "integer", ["format"] = "int64" },
            3 => new JsonObject { ["type"] = "number" },
            4 => new JsonObject { ["type"] = "number", ["format"] = "decimal" },
            5 => new JsonObject { ["type"] = "boolean" },
            6 => new JsonObject { ["type"] = "string", ["format"] = new[] { "date-time", "date", "uuid" }[_random.Next(3)] },
            7 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("active", "not yet", $"E{_random.Next(3)}") },
            8 => [],
            9 => new JsonObject { ["type"] = "array", ["items"] = Any(depth + 1) },
            10 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Any(depth + 1) },
            _ => Object(depth + 1),
        };
        if (schema["type"] is { } type && schema["enum"] is null && _random.Next(4) == 0)
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        }

        return schema;
    }

    private JsonObject Object(int depth)
    {
        var names = Names.Where(_ => _random.Next(2) == 0).Append("last").ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)Any(depth + 1)))),
            ["required"] = new JsonArray([.. names.Where(_ => _random.Next(3) > 0).Select(name => (JsonNode)name)]),
        };
    }
}
