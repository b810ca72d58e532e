using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class ExtensionBlockRule
{
    // ExtensionBlockDeclaration, whose name came after the compiler that analyzers are built on.
    private const SyntaxKind Kind = (SyntaxKind)9079;

    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.ExtensionBlock,
        "Extension blocks are not allowed.",
        "Write an extension method: static R Name(this T value) in a static class.",
        Kind);
}
