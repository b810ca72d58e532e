using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Tools.Catalog.Schemas;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>A method as a tool: what binds each parameter, and the schemas of arguments and result.</summary>
internal sealed record ToolSignature(ImmutableArray<ToolParameter> Parameters, JsonElement InputSchema, JsonElement? OutputSchema)
{
    public static ToolSignature Read(MethodInfo method)
    {
        var schemas = new TypeSchemas(SchemaUse.Input);
        var nullability = new NullabilityInfoContext();
        ImmutableArray<ToolParameter> parameters =
            [.. method.GetParameters().Select(parameter => Read(parameter, schemas, nullability))];
        return new ToolSignature(parameters, ArgumentsSchema(parameters, schemas), ResultSchema.Of(method, nullability));
    }

    private static ToolParameter Read(ParameterInfo parameter, TypeSchemas schemas, NullabilityInfoContext nullability)
    {
        if (parameter.ParameterType == typeof(ToolContext) || parameter.ParameterType == typeof(CancellationToken))
        {
            return new ToolParameter(parameter, Schema: null, Expected: "");
        }

        if (IsOfHost(parameter.ParameterType))
        {
            throw new ArgumentException(
                $"{parameter.Member.DeclaringType?.Name}.{parameter.Member.Name}: the parameter '{parameter.Name}' of type "
                + $"{parameter.ParameterType.Name} cannot come from JSON. Take values, a {nameof(ToolContext)} or a {nameof(CancellationToken)}.");
        }

        var acceptsNull = nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        var schema = ParameterSchema.Of(parameter, acceptsNull, schemas);
        return new ToolParameter(parameter, schema, SchemaPhrase.Describe(schemas.Resolve(schema)));
    }

    /// <summary>What the MCP server would fill in, and what no caller can pass.</summary>
    private static bool IsOfHost(Type type)
        => type.IsByRef || type.Namespace?.StartsWith(nameof(ModelContextProtocol), StringComparison.Ordinal) == true;

    private static JsonElement ArgumentsSchema(ImmutableArray<ToolParameter> parameters, TypeSchemas schemas)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var parameter in parameters)
        {
            if (parameter.Schema is null)
            {
                continue;
            }

            properties.Add(parameter.Name, parameter.Schema);
            if (!parameter.Info.HasDefaultValue)
            {
                required.Add(parameter.Name);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schemas.Finish(schema);
    }
}
