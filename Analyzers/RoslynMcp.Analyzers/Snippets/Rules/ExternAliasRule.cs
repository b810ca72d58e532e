using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class ExternAliasRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.ExternAlias,
        "External aliases are not allowed.",
        "Remove the 'extern alias' line; every assembly a snippet may use is already there.",
        SyntaxKind.ExternAliasDirective) with
    {
        Stage = ValidationStage.Imports,
    };
}
