using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class FixedRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Fixed,
        "'fixed' is not allowed.",
        "Use an array with ordinary indexing.",
        SyntaxKind.FixedKeyword,
        SyntaxKind.FixedStatement);
}
