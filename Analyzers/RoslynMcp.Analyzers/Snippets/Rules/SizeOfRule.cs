using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class SizeOfRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.SizeOf,
        "'sizeof' is not allowed.",
        "Write the number of bytes: int 4, long 8, double 8, decimal 16.",
        SyntaxKind.SizeOfExpression);
}
