using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>The few words that the layout changes: modifiers that a local can't have, <c>return;</c>, and the trailing expression.</summary>
internal sealed class LayoutEdits : CSharpSyntaxWalker
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    private LayoutEdits() : base(SyntaxWalkerDepth.Node)
    {
    }

    public static IReadOnlyList<(TextSpan Span, string Text)> Of(ParsedSnippet snippet, bool returnsTrailing)
    {
        var edits = new LayoutEdits();
        foreach (var member in snippet.Root.Members)
        {
            edits.Member(member);
        }

        foreach (var directive in Directives(snippet.Root))
        {
            edits.Blank(directive.Span);
        }

        if (!returnsTrailing && snippet.Return is { } added)
        {
            edits.Blank(added);
        }

        edits._edits.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return edits._edits;
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is null)
        {
            _edits.Add((node.ReturnKeyword.Span, "return null"));
        }
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        // A return in it is its own.
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        if (node is not ExpressionSyntax)
        {
            base.DefaultVisit(node);
        }
    }

    private static IEnumerable<SyntaxTrivia> Directives(SyntaxNode root)
        => root.ContainsDirectives ? root.DescendantTrivia().Where(trivia => trivia.IsDirective) : [];

    private void Member(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function }:
                BlankAllBut(function.Modifiers, SyntaxKind.AsyncKeyword, SyntaxKind.UnsafeKeyword, SyntaxKind.ExternKeyword);
                break;
            case GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local }:
                BlankAllBut(local.Modifiers, SyntaxKind.ConstKeyword);
                break;
            case FieldDeclarationSyntax field:
                BlankAllBut(field.Modifiers, SyntaxKind.ConstKeyword);
                break;
            case GlobalStatementSyntax global:
                Visit(global.Statement);
                break;
            case BaseTypeDeclarationSyntax type:
                Blank(type.Modifiers, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword);
                break;
            case DelegateDeclarationSyntax type:
                Blank(type.Modifiers, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword);
                break;
        }
    }

    private void BlankAllBut(SyntaxTokenList modifiers, params ReadOnlySpan<SyntaxKind> kept)
    {
        foreach (var modifier in modifiers)
        {
            if (!kept.Contains(modifier.Kind()))
            {
                Blank(modifier.Span);
            }
        }
    }

    private void Blank(SyntaxTokenList modifiers, SyntaxKind first, SyntaxKind second)
    {
        foreach (var modifier in modifiers)
        {
            if (modifier.IsKind(first) || modifier.IsKind(second))
            {
                Blank(modifier.Span);
            }
        }
    }

    private void Blank(TextSpan span) => _edits.Add((span, new string(' ', span.Length)));
}
