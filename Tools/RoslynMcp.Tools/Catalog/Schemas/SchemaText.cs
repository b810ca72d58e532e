using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>Gives a property the description its author wrote, on the property or on the record's parameter.</summary>
internal static class SchemaText
{
    public static void Describe(JsonObject schema, JsonSchemaExporterContext context)
    {
        var description = Description(context.PropertyInfo?.AttributeProvider)
            ?? Description(context.PropertyInfo?.AssociatedParameter?.AttributeProvider);
        if (description is not null)
        {
            schema["description"] = description;
        }
    }

    private static string? Description(ICustomAttributeProvider? provider)
        => provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: true)
            .OfType<DescriptionAttribute>().FirstOrDefault()?.Description;
}
