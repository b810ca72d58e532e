using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class TypedReferenceRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.TypedReference,
        "Typed references are not allowed.",
        "Use a 'ref' parameter or a generic method.",
        SyntaxKind.MakeRefExpression,
        SyntaxKind.RefValueExpression,
        SyntaxKind.RefTypeExpression);
}
