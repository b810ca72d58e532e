using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class NewConstraintRule
{
    public const string Repair = "Drop it and take a factory: T Make<T>(Func<T> create) => create(), called as Make(() => new Order()).";

    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.NewConstraint,
        "The 'new()' constraint is not allowed: it creates objects by reflection.",
        Repair,
        SyntaxKind.ConstructorConstraint);
}
