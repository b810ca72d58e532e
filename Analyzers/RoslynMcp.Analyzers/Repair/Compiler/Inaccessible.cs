using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0122: something that exists and is not public.</summary>
internal static class Inaccessible
{
    public static string? For(RepairSite site)
    {
        if (site.Name is not { } name || site.Model.GetSymbolInfo(name).CandidateSymbols.FirstOrDefault() is not { } hidden)
        {
            return null;
        }

        return SymbolEqualityComparer.Default.Equals(hidden.ContainingAssembly, site.Model.Compilation.Assembly)
            ? "Make it `public`, or use it inside its class."
            : "It is not public; use a public member.";
    }
}
