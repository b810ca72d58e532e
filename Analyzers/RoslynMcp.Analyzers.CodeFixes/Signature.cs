using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Whether a method's signature is its own to change.</summary>
internal static class Signature
{
    /// <summary>False where a base, an interface, another part or an overload has a say.</summary>
    public static bool IsFree(IMethodSymbol method) =>
        method is { IsOverride: false, IsVirtual: false, IsAbstract: false, PartialDefinitionPart: null, PartialImplementationPart: null }
        && method.ExplicitInterfaceImplementations.IsEmpty
        && method.ContainingType.GetMembers(method.Name).Length == 1
        && !ImplementsInterface(method);

    private static bool ImplementsInterface(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(type => type.GetMembers())
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
