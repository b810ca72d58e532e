using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Chooses the number type that holds what format and bounds allow.</summary>
internal static class Numbers
{
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static PlainShape Read(JsonElement schema, bool isInteger)
        => new(isInteger ? IntegerType(schema) : NumberType(schema.Text("format")));

    private static PlainType NumberType(string? format) => format == "decimal" ? PlainType.Decimal : PlainType.Double;

    private static PlainType IntegerType(JsonElement schema)
    {
        var bounds = Bounds.Select(keyword => schema.Any(keyword)).Where(bound => bound is { ValueKind: JsonValueKind.Number })
            .Select(bound => bound!.Value.GetDouble()).ToArray();
        return schema.Text("format") == "uint64" || bounds.Any(bound => Math.Abs(bound) > long.MaxValue) ? PlainType.Decimal
            : schema.Text("format") is "int64" or "uint32" || bounds.Any(bound => bound is > int.MaxValue or < int.MinValue) ? PlainType.Long
            : PlainType.Int;
    }
}
