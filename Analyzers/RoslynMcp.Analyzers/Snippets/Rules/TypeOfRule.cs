using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class TypeOfRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.TypeOf,
        "'typeof' is not allowed: a snippet has no reflection.",
        "Write nameof(Order) for a type's name; name members in the code; tell types apart with 'is' or 'switch'.",
        SyntaxKind.TypeOfExpression);
}
