using System.Globalization;
using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>A schema's default as a C# constant, where the parameter's type has one for it.</summary>
internal static class DefaultLiteral
{
    /// <summary>Null when the default must be left to the tool.</summary>
    public static string? Of(JsonElement? value, TypeReference type, TypeTable types) => (value, type) switch
    {
        ({ ValueKind: JsonValueKind.String } text, PlainReference plain) when plain.Type == PlainType.String
            => CSharpText.Literal(text.GetString()!),
        ({ ValueKind: JsonValueKind.True or JsonValueKind.False } flag, PlainReference plain) when plain.Type == PlainType.Bool
            => flag.GetBoolean() ? "true" : "false",
        ({ ValueKind: JsonValueKind.Number } number, PlainReference plain) => Number(number, plain.Type),
        ({ ValueKind: JsonValueKind.String } text, DeclaredReference declared) => Member(text.GetString()!, types.Find(declared.Name)),
        _ => null,
    };

    private static string? Number(JsonElement number, PlainType type)
        => type == PlainType.Int && number.TryGetInt32(out var small) ? small.ToString(CultureInfo.InvariantCulture)
            : type == PlainType.Long && number.TryGetInt64(out var large) ? large.ToString(CultureInfo.InvariantCulture)
            : type == PlainType.Decimal && number.TryGetDecimal(out var exact) ? $"{exact.ToString(CultureInfo.InvariantCulture)}m"
            : type == PlainType.Double && double.IsFinite(number.GetDouble()) ? Double(number.GetDouble())
            : null;

    private static string Double(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.All(character => char.IsDigit(character) || character == '-') ? $"{text}d" : text;
    }

    private static string? Member(string wireName, TypeDeclaration? declaration)
        => declaration is EnumDeclaration choice && choice.Members.FirstOrDefault(member => member.WireName == wireName) is { } member
            ? $"{choice.Name}.{member.Name}"
            : null;
}
