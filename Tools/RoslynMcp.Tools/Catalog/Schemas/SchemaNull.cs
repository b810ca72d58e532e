using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Adds null to what a schema allows, or takes it out.</summary>
internal static class SchemaNull
{
    public static JsonObject Allow(JsonNode schema)
    {
        if (schema is not JsonObject node || node["$ref"] is not null || node["type"] is null)
        {
            return schema is JsonObject { Count: 0 } any
                ? any
                : new JsonObject { ["anyOf"] = new JsonArray(schema.DeepClone(), new JsonObject { ["type"] = "null" }) };
        }

        if (node["type"] is JsonValue one && one.GetValue<string>() != "null")
        {
            node["type"] = new JsonArray(one.GetValue<string>(), "null");
        }

        return node;
    }

    public static void Refuse(JsonObject schema)
    {
        if (schema["type"] is JsonArray types && types.FirstOrDefault(type => type?.GetValue<string>() != "null") is { } type)
        {
            schema["type"] = type.GetValue<string>();
        }

        if (schema["enum"] is JsonArray choices)
        {
            choices.RemoveAll(choice => choice is null);
        }
    }
}
