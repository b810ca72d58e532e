using Microsoft.CodeAnalysis;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Types and members with everything that a signature says: nullability, defaults, accessors, attributes.</summary>
internal static class FacadeSurface
{
    private static readonly SymbolDisplayFormat Whole = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeOptionalBrackets | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.UseErrorTypeSymbolName);

    public static IEnumerable<string> Of(INamedTypeSymbol type)
        => [
            $"{type.DeclaredAccessibility} {type.ToDisplayString(Whole)} static={type.IsStatic} sealed={type.IsSealed} record={type.IsRecord}: {string.Join(", ", type.Interfaces)} {Attributes(type)}",
            .. type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && member is not INamedTypeSymbol).Select(Member),
            .. type.GetTypeMembers().Where(nested => nested.DeclaredAccessibility == Accessibility.Public).SelectMany(Of),
        ];

    private static string Member(ISymbol member)
        => $"{member.ToDisplayString(Whole)} virtual={member.IsVirtual} override={member.IsOverride} sealed={member.IsSealed} {Attributes(member)}{Defaults(member)}";

    /// <summary>What is written for people is left out of text, so defaults are said once more as values.</summary>
    private static string Defaults(ISymbol member)
        => member is IMethodSymbol method
            ? string.Concat(method.Parameters.Select(parameter => parameter.HasExplicitDefaultValue ? $" {parameter.Name}={parameter.ExplicitDefaultValue ?? "null"}:{parameter.ExplicitDefaultValue?.GetType().Name}" : ""))
            : "";

    /// <summary>How nullability is encoded is left out, as signatures show what it says.</summary>
    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.Name is not ("NullableAttribute" or "NullableContextAttribute"))
        .Select(attribute => $"[{attribute}]").Order(StringComparer.Ordinal));
}
