using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Tools.Catalog.Schemas;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>One parameter of a tool method; without a schema it is bound by the host and no model sees it.</summary>
internal sealed record ToolParameter(ParameterInfo Info, JsonNode? Schema, string Expected)
{
    public string Name => Info.Name!;

    public object? Bind(string tool, JsonElement arguments)
    {
        if (!arguments.TryGetProperty(Name, out var value))
        {
            return Info.HasDefaultValue
                ? DefaultValue()
                : throw new ToolFailedException($"{tool} needs the argument '{Name}': {Expected}.");
        }

        var mismatchText = $"The argument '{Name}' of {tool} does not fit";
        if (value.ValueKind == JsonValueKind.Null && !SchemaPhrase.AllowsNull(Schema))
        {
            throw new ToolFailedException($"{mismatchText}: expected {Expected}, got null.");
        }

        try
        {
            return value.Deserialize(Info.ParameterType, ToolJson.Options);
        }
        catch (JsonException mismatch)
        {
            throw new ToolFailedException($"{mismatchText}{JsonMismatch.Describe(mismatch, value, Expected)}", mismatch);
        }
    }

    /// <summary>Reflection gives the default of a nullable enum as its number.</summary>
    private object? DefaultValue()
    {
        var type = Nullable.GetUnderlyingType(Info.ParameterType) ?? Info.ParameterType;
        return type.IsEnum && Info.DefaultValue is { } number ? Enum.ToObject(type, number)
            : Info.DefaultValue ?? (type == Info.ParameterType && type.IsValueType ? Activator.CreateInstance(type) : null);
    }
}
