using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>A fixer for declarations: it looks first, and offers only what it then does in one replacement.</summary>
/// <typeparam name="TNode">The syntax around the diagnostic that the fix changes.</typeparam>
public abstract class ToolFixer<TNode> : CodeFixProvider
    where TNode : SyntaxNode
{
    /// <summary>Fixes all places at once; a fixer that offers a choice to the author does not.</summary>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>Offers the fixes whose preconditions hold.</summary>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || root.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>() is not { } node)
        {
            return;
        }

        foreach (var fix in Find(new FixSite<TNode>(node, root, model, context.Document, context.CancellationToken)))
        {
            var action = CodeAction.Create(fix.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fix.Root)), equivalenceKey: fix.Title);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    /// <summary>The fixes for this place; none when a precondition fails.</summary>
    internal abstract ImmutableArray<ToolFix> Find(FixSite<TNode> site);

    private protected static T Tidy<T>(T node) where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
}
