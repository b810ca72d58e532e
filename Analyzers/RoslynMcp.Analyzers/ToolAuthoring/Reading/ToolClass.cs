using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>A class that declares tools, as the catalog will read it.</summary>
internal sealed record ToolClass(INamedTypeSymbol Symbol, ImmutableArray<ToolMethod> Tools)
{
    private const string Suffix = "Tools";

    /// <summary>The name that the catalog derives the category from.</summary>
    public string Category { get; } = Symbol.Name.Length > Suffix.Length && Symbol.Name.EndsWith(Suffix, StringComparison.Ordinal)
        ? Symbol.Name.Substring(0, Symbol.Name.Length - Suffix.Length)
        : Symbol.Name;

    /// <summary>Null for a class without tools.</summary>
    public static ToolClass? Read(INamedTypeSymbol type, ToolSymbols symbols)
    {
        if (!Declares(type, symbols))
        {
            return null;
        }

        var tools = Methods(type)
            .Select(method => (method, attribute: ToolSymbols.Attribute(method, symbols.Tool)))
            .Where(found => found.attribute is not null)
            .Select(found => ToolMethod.Read(found.method, found.attribute!, symbols));
        return new ToolClass(type, [.. tools]);
    }

    /// <summary>True for a class with tools, or one that says it has them.</summary>
    public static bool Declares(INamedTypeSymbol type, ToolSymbols symbols) =>
        type.TypeKind == TypeKind.Class
        && (ToolSymbols.Attribute(type, symbols.ToolType) is not null
            || Methods(type).Any(method => ToolSymbols.Attribute(method, symbols.Tool) is not null));

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary);
}
