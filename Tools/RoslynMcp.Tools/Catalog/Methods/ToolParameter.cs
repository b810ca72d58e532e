using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Tools.Catalog.Schemas;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>One parameter of a tool method; without a schema it is bound by the host and no model sees it.</summary>
internal sealed record ToolParameter(ParameterInfo Info, JsonNode? Schema)
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

        try
        {
            return value.ValueKind == JsonValueKind.Null && !SchemaPhrase.AllowsNull(Schema)
                ? throw Unfit(tool, value, at: "", cause: null)
                : value.Deserialize(Info.ParameterType, ToolJson.Options);
        }
        catch (JsonException mismatch)
        {
            throw Unfit(tool, value, mismatch.Path is null or "$" ? "" : $" at {mismatch.Path}", mismatch);
        }
    }

    private string Expected => SchemaPhrase.Describe(Schema);

    /// <summary>Reflection gives the default of a nullable enum as its number.</summary>
    private object? DefaultValue()
    {
        var type = Nullable.GetUnderlyingType(Info.ParameterType) ?? Info.ParameterType;
        return type.IsEnum && Info.DefaultValue is { } number ? Enum.ToObject(type, number)
            : Info.DefaultValue ?? (type == Info.ParameterType && type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    private ToolFailedException Unfit(string tool, JsonElement value, string at, JsonException? cause)
    {
        var message = $"The argument '{Name}' of {tool} does not fit{at}: expected {Expected}, got {SchemaPhrase.Describe(value)}.";
        return cause is null ? new ToolFailedException(message) : new ToolFailedException(message, cause);
    }
}
