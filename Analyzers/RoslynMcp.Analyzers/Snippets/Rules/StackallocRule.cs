using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class StackallocRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Stackalloc,
        "'stackalloc' is not allowed.",
        "Allocate an array: new int[n].",
        SyntaxKind.StackAllocArrayCreationExpression,
        SyntaxKind.ImplicitStackAllocArrayCreationExpression);
}
