using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>What one snippet may reach beside its own declarations.</summary>
/// <param name="OwnAssemblies">The facade and the guest's side: their public types of namespace <c>Tools</c> may be named.</param>
public sealed record SnippetScope(ImmutableArray<IAssemblySymbol> OwnAssemblies)
{
    /// <summary>The policy for everything else; the policy of this release by default.</summary>
    public SymbolPolicy Policy { get; init; } = SymbolPolicy.Default;
}
