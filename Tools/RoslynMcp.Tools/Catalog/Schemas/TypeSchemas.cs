using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>
/// Exports .NET types as JSON Schema with every record and enum under <c>$defs</c> by its name. The framework's exporter inlines
/// them and refers to repetitions by position, which loses the names and reads badly.
/// </summary>
internal sealed class TypeSchemas(SchemaUse use)
{
    private readonly Dictionary<Type, string> _names = [];
    private readonly Dictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, JsonNode> _repeatable = [];

    /// <summary>The schema of a type, a named one by reference.</summary>
    public JsonNode Of(Type type, bool acceptsNull)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        // What takes any JSON has the schema true, which says the same as an object without a word and can't be described.
        var schema = ToolJson.Options.GetJsonSchemaAsNode(type, exporter) as JsonObject ?? [];
        return acceptsNull && Nullable.GetUnderlyingType(type) is null ? SchemaNull.Allow(schema) : schema;
    }

    /// <summary>The schema of a result: a named type stands at the root, as MCP clients expect, with its name as title.</summary>
    public JsonNode OfRoot(Type type, bool acceptsNull)
    {
        var schema = Of(type, acceptsNull: false);
        if (schema["$ref"] is JsonValue && _names.TryGetValue(type, out var name) && !IsReferredTo(name))
        {
            schema = _definitions[name];
            _definitions.Remove(name);
            schema["title"] = name;
        }

        return acceptsNull && Nullable.GetUnderlyingType(type) is null ? SchemaNull.Allow(schema) : schema;
    }

    /// <summary>The definition that a schema refers to, or the schema itself.</summary>
    public JsonNode Resolve(JsonNode schema)
        => (schema["$ref"] ?? schema["anyOf"]?[0]?["$ref"]) is JsonValue reference
            && _definitions.TryGetValue(reference.GetValue<string>()["#/$defs/".Length..], out var definition)
            ? definition
            : schema;

    /// <summary>Closes the document: adds the definitions that were collected on the way.</summary>
    public JsonElement Finish(JsonNode root)
    {
        if (_definitions.Count > 0 && root is JsonObject document)
        {
            document["$defs"] = new JsonObject(_definitions
                .OrderBy(definition => definition.Key, StringComparer.Ordinal)
                .Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return JsonSerializer.SerializeToElement(root, ToolJson.Options);
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var declared = context.TypeInfo.Type;
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var acceptsNull = type != declared || context.PropertyInfo is { IsGetNullable: true, IsSetNullable: true };
        if (schema is not JsonObject node)
        {
            return schema;
        }

        var result = type.IsEnum || context.TypeInfo.Kind == JsonTypeInfoKind.Object
            ? Define(type, context.TypeInfo, node, acceptsNull)
            : Repeat(declared, TypeFormat.Add(node, type), acceptsNull);
        SchemaText.Describe(result, context);
        return result;
    }

    private JsonObject Define(Type type, JsonTypeInfo typeInfo, JsonObject node, bool acceptsNull)
    {
        var name = Name(type);
        if (!_definitions.ContainsKey(name) && node["$ref"] is null)
        {
            SchemaNull.Refuse(node);
            SchemaMembers.Adjust(node, typeInfo, use);
            if (type.GetCustomAttribute<DescriptionAttribute>(inherit: false) is { } described)
            {
                node.Insert(0, "description", described.Description);
            }

            if (type.IsEnum)
            {
                node["type"] = "string";
            }

            node.Remove("default");
            _definitions.Add(name, node);
        }

        var reference = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        return acceptsNull ? SchemaNull.Allow(reference) : reference;
    }

    /// <summary>A positional reference to a list or the like is replaced by what it refers to, as positions change.</summary>
    private JsonObject Repeat(Type type, JsonObject node, bool acceptsNull)
    {
        if (node["$ref"] is null)
        {
            _repeatable.TryAdd(type, node.DeepClone());
            return node;
        }

        var repeated = _repeatable.TryGetValue(type, out var known) ? known.DeepClone().AsObject() : [];
        SchemaNull.Refuse(repeated);
        return acceptsNull ? SchemaNull.Allow(repeated) : repeated;
    }

    private string Name(Type type)
    {
        if (_names.TryGetValue(type, out var known))
        {
            return known;
        }

        var simple = TypeTitle.Of(type);
        var name = simple;
        for (var number = 2; _names.ContainsValue(name); number++)
        {
            name = $"{simple}{number}";
        }

        _names.Add(type, name);
        return name;
    }

    private bool IsReferredTo(string name)
        => _definitions.Values.Any(definition => definition.ToJsonString().Contains($"\"#/$defs/{name}\"", StringComparison.Ordinal));
}
