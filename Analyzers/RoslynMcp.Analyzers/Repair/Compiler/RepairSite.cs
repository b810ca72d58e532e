using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Where an error is, and what is known there.</summary>
internal sealed class RepairSite(Diagnostic diagnostic, SemanticModel model, SnippetScope scope, Lazy<ToolSymbols> tools)
{
    private SyntaxNode? _node;

    public SemanticModel Model => model;

    public SnippetScope Scope => scope;

    public ToolSymbols Tools => tools.Value;

    public string Id => diagnostic.Id;

    public bool IsInTree => diagnostic.Location.SourceTree == model.SyntaxTree;

    public int Position => diagnostic.Location.SourceSpan.Start;

    /// <summary>The innermost node at the error.</summary>
    public SyntaxNode Node => _node ??= model.SyntaxTree.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The nearest node of a kind at or around the error.</summary>
    public T? Around<T>() where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    public SimpleNameSyntax? Name => Node as SimpleNameSyntax ?? Node.DescendantNodes().OfType<SimpleNameSyntax>().LastOrDefault();

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression).Type is { TypeKind: not TypeKind.Error } type ? type : null;

    /// <summary>Whether a repair may propose the symbol: it is the snippet's own, a tool's, or allowed.</summary>
    public bool MayName(ISymbol symbol)
        => (symbol.DeclaredAccessibility == Accessibility.Public && scope.OwnAssemblies.Contains(symbol.ContainingAssembly, SymbolEqualityComparer.Default))
            || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly)
            || scope.Policy.Allows(symbol);
}
