using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class ArglistRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Arglist,
        "'__arglist' is not allowed.",
        "Use a 'params' parameter.",
        SyntaxKind.ArgListKeyword,
        SyntaxKind.ArgListExpression);
}
