using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>The tools as the facade declares them: public static classes of namespace <c>Tools</c> and their methods.</summary>
internal sealed record ToolSymbols(ImmutableArray<INamedTypeSymbol> Classes, ImmutableArray<IMethodSymbol> Methods)
{
    public static ToolSymbols Of(ImmutableArray<IAssemblySymbol> assemblies)
    {
        var classes = assemblies
            .SelectMany(assembly => assembly.GlobalNamespace.GetNamespaceMembers().Where(space => space.Name == ImportableNames.Tools))
            .SelectMany(space => space.GetTypeMembers())
            .Where(type => type is { IsStatic: true, DeclaredAccessibility: Accessibility.Public })
            .ToImmutableArray();
        return new ToolSymbols(classes, [.. classes.SelectMany(MethodsOf)]);
    }

    public static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol toolClass) => toolClass.GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public });

    public bool IsTool(ISymbol symbol) => Methods.Contains(symbol, SymbolEqualityComparer.Default);

    public bool IsClass(ISymbol symbol) => Classes.Contains(symbol, SymbolEqualityComparer.Default);
}
