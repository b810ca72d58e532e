using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>The schema of one parameter: its type's, with the parameter's own description and default.</summary>
internal static class ParameterSchema
{
    public static JsonNode Of(ParameterInfo parameter, bool acceptsNull, TypeSchemas schemas)
    {
        var schema = schemas.Of(parameter.ParameterType, acceptsNull);
        if (schema is not JsonObject node)
        {
            return schema;
        }

        if (parameter.GetCustomAttribute<DescriptionAttribute>() is { } described)
        {
            node["description"] = described.Description;
        }

        if (parameter.HasDefaultValue)
        {
            node["default"] = Default(parameter);
        }

        return node;
    }

    private static JsonNode? Default(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var value = parameter.DefaultValue is { } number && type.IsEnum ? Enum.ToObject(type, number) : parameter.DefaultValue;
        return value is null ? null : JsonSerializer.SerializeToNode(value, type, ToolJson.Options);
    }
}
