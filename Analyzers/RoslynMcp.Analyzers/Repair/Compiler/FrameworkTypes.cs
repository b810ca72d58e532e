using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Finds a type of the framework whose namespace is not imported: one lookup per namespace.</summary>
internal static class FrameworkTypes
{
    public static string? Find(RepairSite site, string name)
    {
        var found = Namespaces(site.Model.Compilation.GlobalNamespace)
            .SelectMany(space => space.GetTypeMembers(name))
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && !site.Tools.IsClass(type))
            .ToList();
        if (found.Count == 0 || found.Exists(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, site.Model.Compilation.Assembly)))
        {
            return null;
        }

        return found.Find(site.MayName) is { } allowed
            ? $"Write `using {allowed.ContainingNamespace.ToDisplayString()};` at the top."
            : SymbolRepairs.For(found[0]).Text;
    }

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol root)
    {
        yield return root;
        foreach (var space in root.GetNamespaceMembers().SelectMany(Namespaces))
        {
            yield return space;
        }
    }
}
