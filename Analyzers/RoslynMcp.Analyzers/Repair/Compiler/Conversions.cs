using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>How to get from the type that is there to the type that is wanted.</summary>
internal static class Conversions
{
    private const int MostMembers = 6;

    public static string? Say(ExpressionSyntax expression, ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is null || to is null or { TypeKind: TypeKind.Error })
        {
            return null;
        }

        return Awaiting(from, to) ?? Unwrapping(from, to) ?? Listing(from, to) ?? Numbers(expression, from, to) ?? Texts(from, to);
    }

    private static string? Awaiting(ITypeSymbol from, ITypeSymbol to)
        => TypeFacts.IsTask(from) && !TypeFacts.IsTask(to) ? "Await it: `await …`." : null;

    private static string? Unwrapping(ITypeSymbol from, ITypeSymbol to)
        => TypeFacts.Underlying(from) is { } value && SymbolEqualityComparer.Default.Equals(value, to)
            ? "It may be null: `x ?? 0`, `x.Value` or `x is { } value`."
            : null;

    private static string? Listing(ITypeSymbol from, ITypeSymbol to)
    {
        if (TypeFacts.Element(from) is null || TypeFacts.Element(to) is null)
        {
            return TypeFacts.Element(from) is { } element && SymbolEqualityComparer.Default.Equals(element, to)
                ? "It is a list: `x[0]`, `x.First()`, or a loop."
                : null;
        }

        return to is IArrayTypeSymbol ? "Add `.ToArray()`." : to.Name is "List" or "IList" ? "Add `.ToList()`." : null;
    }

    private static string? Numbers(ExpressionSyntax expression, ITypeSymbol from, ITypeSymbol to)
    {
        if (!IsNumber(from) || !IsNumber(to))
        {
            return null;
        }

        return expression is LiteralExpressionSyntax && to.SpecialType == SpecialType.System_Decimal
            ? $"Write `{expression.ToString().TrimEnd('d', 'D', 'f', 'F')}m`."
            : $"Cast it: `({Spelled.Type(to)})…`.";
    }

    private static string? Texts(ITypeSymbol from, ITypeSymbol to) => (from, to) switch
    {
        (_, { TypeKind: TypeKind.Enum }) => $"Write {Spelled.List(to.GetMembers().OfType<IFieldSymbol>().Take(MostMembers).Select(member => $"`{Spelled.Type(to)}.{member.Name}`"))}.",
        ({ Name: "JsonElement" }, { SpecialType: SpecialType.System_String }) => "Add `.GetString()`.",
        ({ Name: "JsonElement" }, _) => "Read it: `.GetInt32()`, `.GetDecimal()`, `.GetBoolean()`, `.Deserialize<T>()` ….",
        (_, { SpecialType: SpecialType.System_String }) => "Add `.ToString()`.",
        ({ SpecialType: SpecialType.System_String }, _) when IsNumber(to) || to.Name is "DateTime" or "DateTimeOffset" or "Guid" or "TimeSpan" or "DateOnly"
            => $"Parse it: `{Spelled.Type(to)}.Parse(…)`.",
        _ => null,
    };

    public static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
