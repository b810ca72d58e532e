using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Marks the numbers that the facade must tell apart, which JSON Schema alone does not.</summary>
internal static class TypeFormat
{
    public static JsonObject Add(JsonObject node, Type type)
    {
        var format = type == typeof(decimal) ? "decimal"
            : type == typeof(long) || type == typeof(uint) ? "int64"
            : type == typeof(ulong) ? "uint64"
            : null;
        if (format is not null && node["$ref"] is null)
        {
            node["format"] = format;
        }

        return node;
    }
}
