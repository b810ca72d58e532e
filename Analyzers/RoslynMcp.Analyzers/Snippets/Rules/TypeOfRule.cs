using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class TypeOfRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.TypeOf,
        "'typeof' is not allowed: a snippet has no reflection.",
        "Use nameof(T) for a type's name, and 'is', 'switch' or a generic method to tell types apart.",
        SyntaxKind.TypeOfExpression);
}
