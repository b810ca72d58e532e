using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class NewConstraintRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.NewConstraint,
        "The 'new()' constraint is not allowed: it creates objects by reflection.",
        "Pass a factory instead: a parameter 'Func<T> create', called as create().",
        SyntaxKind.ConstructorConstraint);
}
