using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Snippets.Symbols;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>The rules for snippets as plain functions: no pragma, attribute or configuration reaches them.</summary>
public static class SnippetRules
{
    /// <summary>Checks the tree exactly as the model wrote it; violations come in the order of the text.</summary>
    /// <param name="root">The root of a tree parsed as a script.</param>
    /// <param name="policy">The policy of this release by default.</param>
    public static ImmutableArray<Violation> CheckSyntax(SyntaxNode root, SymbolPolicy? policy = null)
    {
        var violations = new ViolationList();
        SyntaxCheck.Run(root, (policy ?? SymbolPolicy.Default).Names, violations);
        return violations.ToOrdered();
    }

    /// <summary>Checks what every name, operator and implicit call of the snippet means.</summary>
    /// <param name="model">The model of the generated file; its bodies should be bound already, or this binds them.</param>
    /// <param name="roots">The snippet's own nodes within that file.</param>
    /// <param name="scope">What the snippet may reach.</param>
    public static ImmutableArray<Violation> CheckSymbols(SemanticModel model, IEnumerable<SyntaxNode> roots, SnippetScope scope)
    {
        var violations = new ViolationList();
        var gate = new SymbolGate(model.Compilation.Assembly, scope, violations);
        var check = new SymbolCheck(model, gate);
        foreach (var root in roots)
        {
            check.Run(root);
        }

        return violations.ToOrdered();
    }
}
