using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class PartialRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Partial,
        "'partial' is not allowed.",
        "Declare the type or method once, without 'partial'.",
        SyntaxKind.PartialKeyword);
}
