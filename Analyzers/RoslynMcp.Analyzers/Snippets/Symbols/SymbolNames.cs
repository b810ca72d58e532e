using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>How messages spell a symbol.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Display(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new {constructor.ContainingType.ToDisplayString(Format)}({Parameters(constructor)})",
        IMethodSymbol { AssociatedSymbol: { } owner } accessor => $"{owner.ToDisplayString(Format)} ({accessor.Name.Split('_')[0]})",
        IMethodSymbol method => $"{method.ToDisplayString(Format)}({Parameters(method)})",
        _ => symbol.ToDisplayString(Format),
    };

    private static string Parameters(IMethodSymbol method) =>
        string.Join(", ", method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
}
