using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>Directives could hide text from the check or ask for files; only regions do neither.</summary>
internal static class DirectiveRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Directive,
        "Preprocessor directives are not allowed.",
        "Remove the line. Nothing needs to be referenced or loaded, and 'nullable' is on.",
        SyntaxKind.IfDirectiveTrivia,
        SyntaxKind.ElifDirectiveTrivia,
        SyntaxKind.ElseDirectiveTrivia,
        SyntaxKind.EndIfDirectiveTrivia,
        SyntaxKind.DefineDirectiveTrivia,
        SyntaxKind.UndefDirectiveTrivia,
        SyntaxKind.ErrorDirectiveTrivia,
        SyntaxKind.WarningDirectiveTrivia,
        SyntaxKind.LineDirectiveTrivia,
        SyntaxKind.LineSpanDirectiveTrivia,
        SyntaxKind.PragmaWarningDirectiveTrivia,
        SyntaxKind.PragmaChecksumDirectiveTrivia,
        SyntaxKind.ReferenceDirectiveTrivia,
        SyntaxKind.LoadDirectiveTrivia,
        SyntaxKind.ShebangDirectiveTrivia,
        SyntaxKind.NullableDirectiveTrivia,
        // '#:package' and its like, whose name came after the compiler that analyzers are built on.
        (SyntaxKind)9080,
        SyntaxKind.BadDirectiveTrivia) with
    {
        Stage = ValidationStage.Imports,
    };
}
