using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>The fixed values of <c>enum</c>, <c>const</c>, or of an <c>anyOf</c> of those.</summary>
internal static class Choices
{
    public static List<JsonElement>? Of(JsonElement schema)
        => schema.Array("enum") is { } several ? [.. several.EnumerateArray()]
            : schema.Any("const") is { } one ? [one]
            : (schema.Array("anyOf") ?? schema.Array("oneOf")) is { } variants && schema.Types() is [] or ["string"]
                ? OfVariants(variants)
                : null;

    /// <summary>The shape of a closed set of values; only texts become an enum, as C# has no enum of anything else.</summary>
    public static Shape Read(List<JsonElement> values, Action<string> note)
    {
        var texts = values.Where(value => value.ValueKind != JsonValueKind.Null).ToArray();
        var shape = texts.Length > 0 && texts.All(value => value.ValueKind == JsonValueKind.String)
            ? ReadTexts([.. texts.Select(text => text.GetString()!).Distinct(StringComparer.Ordinal)], note)
            : ReadOthers(texts, note);
        return shape with { IsNullable = texts.Length < values.Count };
    }

    private static List<JsonElement>? OfVariants(JsonElement variants)
    {
        var values = variants.EnumerateArray().Select(variant => variant.IsNull() ? [JsonElement.Parse("null")] : Of(variant)).ToArray();
        return values.Length > 0 && values.All(value => value is { Count: > 0 }) ? [.. values.SelectMany(value => value!)] : null;
    }

    private static Shape ReadTexts(string[] texts, Action<string> note)
    {
        // https://github.com/dotnet/runtime: JsonStringEnumMemberName takes neither empty names nor white space at the ends.
        if (texts.All(text => text.Length > 0 && text.Trim().Length == text.Length))
        {
            return new EnumShape([.. texts]);
        }

        note("an enum with an empty or padded text cannot be a C# enum; the value is a string.");
        return DirectShape.Text;
    }

    private static PlainShape ReadOthers(JsonElement[] values, Action<string> note)
    {
        if (values.Length > 0 && values.All(value => value.ValueKind is JsonValueKind.True or JsonValueKind.False))
        {
            return DirectShape.Flag;
        }

        if (values.Length > 0 && values.All(value => value.ValueKind == JsonValueKind.Number))
        {
            return values.All(value => value.TryGetInt32(out _)) ? DirectShape.Integer
                : values.All(value => value.TryGetInt64(out _)) ? DirectShape.LongInteger
                : DirectShape.Number;
        }

        note("an enum of mixed values has no C# type; the value is a JsonElement.");
        return DirectShape.Unknown;
    }
}
