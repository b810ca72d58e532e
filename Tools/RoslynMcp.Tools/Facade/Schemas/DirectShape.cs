using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Names what a resolved schema is.</summary>
internal static class DirectShape
{
    public static readonly PlainShape Unknown = new(PlainType.Json);
    public static readonly PlainShape Text = new(PlainType.String);
    public static readonly PlainShape Flag = new(PlainType.Bool);
    public static readonly PlainShape Integer = new(PlainType.Int);
    public static readonly PlainShape LongInteger = new(PlainType.Long);
    public static readonly PlainShape Number = new(PlainType.Double);

    public static Shape Read(SchemaSite site, Action<string> note)
    {
        var schema = site.Schema;
        if (schema.ValueKind != JsonValueKind.Object || schema.IsNull())
        {
            return Unknown;
        }

        if (Choices.Of(schema) is { } choices)
        {
            return Choices.Read(choices, note);
        }

        return schema.Types() switch
        {
            [] => Infer(site, note),
            [var type] => OfType(type, site, note),
            var types when types.All(type => type is "integer" or "number") => Numbers.Read(schema, isInteger: false),
            var types => Refuse($"type {string.Join(" or ", types)}", note),
        };
    }

    private static Shape OfType(string type, SchemaSite site, Action<string> note) => type switch
    {
        "string" => new PlainShape(TextType(site.Schema.Text("format"))),
        "integer" => Numbers.Read(site.Schema, isInteger: true),
        "number" => Numbers.Read(site.Schema, isInteger: false),
        "boolean" => Flag,
        "array" => Lists.Read(site, note),
        "object" => Objects.Read(site, note),
        _ => Refuse($"type {type}", note),
    };

    private static Shape Infer(SchemaSite site, Action<string> note)
        => Objects.Describes(site.Schema) ? Objects.Read(site, note)
            : Lists.Describes(site.Schema) ? Lists.Read(site, note)
            : Unknown;

    private static PlainType TextType(string? format) => format switch
    {
        "date-time" => PlainType.DateTimeOffset,
        "date" => PlainType.DateOnly,
        "uuid" => PlainType.Guid,
        _ => PlainType.String,
    };

    private static PlainShape Refuse(string what, Action<string> note)
    {
        note($"{what} has no C# type; the value is a JsonElement.");
        return Unknown;
    }
}
