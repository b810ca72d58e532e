using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Awaits a task where a tool blocked on it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BlockingWaitFixer : ToolFixer<ExpressionSyntax>
{
    /// <summary>RMCP110.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.BlockingWait];

    internal override ImmutableArray<ToolFix> Find(FixSite<ExpressionSyntax> site)
    {
        if (Task(site.Node) is not { } task || !CanAwait(site.Node) || task.DescendantNodesAndSelf().Any(node => node is AwaitExpressionSyntax))
        {
            return [];
        }

        var operand = SyntaxFactory.ParenthesizedExpression(task.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
        var keyword = SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var wait = SyntaxFactory.ParenthesizedExpression(SyntaxFactory.AwaitExpression(keyword, operand))
            .WithTriviaFrom(site.Node)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        return [site.Replace("Await the task", site.Node, wait)];
    }

    /// <summary>The task that is waited for; null for a form that has no direct counterpart.</summary>
    private static ExpressionSyntax? Task(ExpressionSyntax wait) => wait switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result => result.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax called } =>
            called switch
            {
                { Name.Identifier.ValueText: "Wait" } => called.Expression,
                {
                    Name.Identifier.ValueText: "GetResult",
                    Expression: InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" } getAwaiter,
                    },
                } => getAwaiter.Expression,
                _ => null,
            },
        _ => null,
    };

    private static bool CanAwait(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case LockStatementSyntax or UnsafeStatementSyntax or QueryExpressionSyntax or CatchFilterClauseSyntax or ConditionalAccessExpressionSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return !function.AsyncKeyword.IsKind(SyntaxKind.None);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MemberDeclarationSyntax member:
                    return member is MethodDeclarationSyntax && member.Modifiers.Any(SyntaxKind.AsyncKeyword);
            }
        }

        return false;
    }
}
