using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class NamespaceRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Namespace,
        "A snippet declares no namespaces.",
        "Remove the namespace and declare the types at the top level.",
        SyntaxKind.NamespaceDeclaration,
        SyntaxKind.FileScopedNamespaceDeclaration);
}
