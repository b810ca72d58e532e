using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class TypeOfRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.TypeOf,
        "'typeof' is not allowed: a snippet has no reflection.",
        "Write nameof(Order) for the name of a type that you know, name its members in the code, and tell types apart with 'is' or 'switch'.",
        SyntaxKind.TypeOfExpression);
}
