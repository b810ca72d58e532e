using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Repair;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>Decides about one symbol at a time: the snippet's own, a tool, or allowed by the policy.</summary>
internal sealed class SymbolGate(IAssemblySymbol snippet, SnippetScope scope, ViolationList violations)
{
    private readonly List<(ISymbol Symbol, TextSpan Span)> _reported = [];

    /// <summary>Checks a symbol that the snippet names.</summary>
    public void Check(ISymbol? symbol, TextSpan span)
    {
        if (symbol is not null && !Allows(symbol))
        {
            Report(symbol, span);
        }
    }

    /// <summary>Checks a symbol that the compiler names for the snippet, such as the enumerator of a 'foreach'.</summary>
    public void CheckImplicit(ISymbol? symbol, TextSpan span)
    {
        if (symbol is not null && !Allows(symbol) && !(IsForeign(symbol) && scope.Policy.AllowsImplicitly(symbol)))
        {
            Report(symbol, span);
        }
    }

    public bool Allows(ISymbol symbol)
    {
        // The name of an argument, 'limit: 5': the method is asked about by its own name.
        if (symbol is IParameterSymbol or ITypeParameterSymbol)
        {
            return true;
        }

        var assembly = symbol.ContainingAssembly;
        if (SymbolEqualityComparer.Default.Equals(assembly, snippet))
        {
            return RefusedBehind(symbol) is null;
        }

        return IsOwn(assembly) ? IsTool(symbol) : scope.Policy.Allows(symbol);
    }

    public bool IsSealed(INamedTypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() is { } id && scope.Policy.IsSealed(id);

    public void Report(Violation violation) => violations.Add(violation);

    private bool IsForeign(ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, snippet) && !IsOwn(symbol.ContainingAssembly);

    private bool IsOwn(IAssemblySymbol? assembly)
    {
        foreach (var own in scope.OwnAssemblies)
        {
            if (SymbolEqualityComparer.Default.Equals(own, assembly))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Public, in public types, directly in namespace <c>Tools</c>.</summary>
    private static bool IsTool(ISymbol symbol)
    {
        for (var part = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol; part is not null; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility != Accessibility.Public && part is not INamespaceSymbol)
            {
                return false;
            }
        }

        return symbol is INamespaceSymbol
            || symbol.ContainingNamespace is { Name: ImportableNames.Tools, ContainingNamespace.IsGlobalNamespace: true };
    }

    /// <summary>The refused type behind a member that the compiler, not the snippet, put into a type of the snippet.</summary>
    private ITypeSymbol? RefusedBehind(ISymbol symbol) => symbol.IsImplicitlyDeclared
        ? symbol switch
        {
            // A record's EqualityContract is a System.Type.
            IPropertySymbol property => Refused([property.Type]),
            // A delegate's BeginInvoke hops to another thread.
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Refused(method.Parameters.Select(p => p.Type)),
            _ => null,
        }
        : null;

    private ITypeSymbol? Refused(IEnumerable<ITypeSymbol> types) => types.FirstOrDefault(type => type is not IErrorTypeSymbol && !Allows(type));

    private void Report(ISymbol symbol, TextSpan span)
    {
        var definition = symbol.OriginalDefinition;
        foreach (var (known, place) in _reported)
        {
            if (place.OverlapsWith(span) && IsSameOrMember(known, definition))
            {
                return;
            }
        }

        _reported.Add((definition, span));
        var repair = SymbolRepairs.For(RefusedBehind(definition) ?? definition);
        violations.Add(new Violation(repair.RuleId, ValidationStage.Full, span, $"'{SymbolNames.Display(definition)}' is not available to snippets.", repair.Text));
    }

    private static bool IsSameOrMember(ISymbol known, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(known, symbol)
        || SymbolEqualityComparer.Default.Equals(known.ContainingType, symbol)
        || SymbolEqualityComparer.Default.Equals(known, symbol.ContainingType);
}
