using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>How repairs write what they propose: in the form that a snippet would write it.</summary>
internal static class Spelled
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat SignatureFormat = TypeFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut);

    private static readonly SymbolDisplayFormat ConstructorFormat = SignatureFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters);

    public static string Type(ITypeSymbol type) => type.ToDisplayString(TypeFormat);

    public static string Signature(IMethodSymbol method)
        => method.MethodKind == MethodKind.Constructor
            ? $"`new {method.ToDisplayString(ConstructorFormat)}`"
            : $"`{method.ToDisplayString(SignatureFormat)}`";

    /// <summary>A member with its type, or a method with its parameters.</summary>
    public static string Member(ISymbol member) => member switch
    {
        IMethodSymbol method => $"`{method.Name}({string.Join(", ", method.Parameters.Select(p => $"{Type(p.Type)} {p.Name}"))})`",
        IPropertySymbol property => $"`{property.Name}` ({Type(property.Type)})",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field => $"`{field.Name}`",
        IFieldSymbol field => $"`{field.Name}` ({Type(field.Type)})",
        _ => $"`{member.Name}`",
    };

    public static string List(IEnumerable<string> items) => string.Join(", ", items);
}
