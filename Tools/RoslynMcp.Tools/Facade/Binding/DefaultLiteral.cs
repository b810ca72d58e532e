using System.Globalization;
using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>A schema's default as a C# constant, where the parameter's type has one for it.</summary>
/// <param name="Text">As C# spells it.</param>
/// <param name="Value">The same as a value; an enum's is its position.</param>
internal sealed record DefaultLiteral(string Text, object Value)
{
    /// <summary>Null when the default must be left to the tool.</summary>
    public static DefaultLiteral? Of(JsonElement? value, TypeReference type, TypeTable types) => (value, type) switch
    {
        ({ ValueKind: JsonValueKind.String } text, PlainReference plain) when plain.Type == PlainType.String
            => new(CSharpText.Literal(text.GetString()!), text.GetString()!),
        ({ ValueKind: JsonValueKind.True or JsonValueKind.False } flag, PlainReference plain) when plain.Type == PlainType.Bool
            => new(flag.GetBoolean() ? "true" : "false", flag.GetBoolean()),
        ({ ValueKind: JsonValueKind.Number } number, PlainReference plain) => Number(number, plain.Type),
        ({ ValueKind: JsonValueKind.String } text, DeclaredReference declared) => Member(text.GetString()!, types.Find(declared.Name)),
        _ => null,
    };

    private static DefaultLiteral? Number(JsonElement number, PlainType type)
        => type == PlainType.Int && number.TryGetInt32(out var small) ? new(small.ToString(CultureInfo.InvariantCulture), small)
            : type == PlainType.Long && number.TryGetInt64(out var large) ? new(large.ToString(CultureInfo.InvariantCulture), large)
            : type == PlainType.Decimal && number.TryGetDecimal(out var exact) ? new($"{exact.ToString(CultureInfo.InvariantCulture)}m", exact)
            : type == PlainType.Double && double.IsFinite(number.GetDouble()) ? new(Double(number.GetDouble()), number.GetDouble())
            : null;

    private static string Double(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.All(character => char.IsDigit(character) || character == '-') ? $"{text}d" : text;
    }

    private static DefaultLiteral? Member(string wireName, TypeDeclaration? declaration)
        => declaration is EnumDeclaration choice && choice.Members.FirstOrDefault(member => member.WireName == wireName) is { } member
            ? new($"{choice.Name}.{member.Name}", choice.Members.IndexOf(member))
            : null;
}
