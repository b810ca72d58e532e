using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class UnmanagedConstraintRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.UnmanagedConstraint,
        item => item.AsNode() is TypeConstraintSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "unmanaged" } },
        ("The 'unmanaged' constraint is not allowed.", "Write 'where T : struct'."),
        SyntaxKind.TypeConstraint);
}
