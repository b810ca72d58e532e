using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Computed properties are always in a result and never in an argument.</summary>
internal static class SchemaMembers
{
    public static void Adjust(JsonObject schema, JsonTypeInfo type, SchemaUse use)
    {
        if (schema["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach (var computed in type.Properties.Where(property => property.Set is null && property.AssociatedParameter is null))
        {
            if (use == SchemaUse.Input)
            {
                properties.Remove(computed.Name);
            }
            else if (computed.ShouldSerialize is null && properties.ContainsKey(computed.Name))
            {
                Require(schema, computed.Name);
            }
        }
    }

    private static void Require(JsonObject schema, string name)
    {
        var required = schema["required"] as JsonArray ?? [];
        if (!required.Any(known => known?.GetValue<string>() == name))
        {
            required.Add(name);
        }

        schema["required"] = required.Parent is null ? required : required.DeepClone();
    }
}
