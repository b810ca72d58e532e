using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class VolatileRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Volatile,
        "'volatile' is not allowed.",
        "Remove it: a snippet runs on one thread.",
        SyntaxKind.VolatileKeyword);
}
