using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>The place that a fix is for, with what is needed to judge it.</summary>
internal sealed record FixSite<TNode>(TNode Node, SyntaxNode Root, SemanticModel Model, Document Document, CancellationToken Cancellation)
    where TNode : SyntaxNode
{
    public SyntaxGenerator Generator => SyntaxGenerator.GetGenerator(Document);

    public ISymbol? Symbol => Declared(Node);

    /// <summary>A reference to the type, whose using the workspace adds and whose name it shortens.</summary>
    public SyntaxNode? TypeExpression(string metadataName) =>
        Model.Compilation.GetTypeByMetadataName(metadataName) is { } type
            ? Generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation)
            : null;

    public ToolFix Replace(string title, SyntaxNode old, SyntaxNode replacement) => new(title, Root.ReplaceNode(old, replacement));

    private ISymbol? Declared(SyntaxNode node) => Model.GetDeclaredSymbol(node, Cancellation);
}
