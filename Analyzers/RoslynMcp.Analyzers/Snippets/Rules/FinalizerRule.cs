using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class FinalizerRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Finalizer,
        "Finalizers are not allowed.",
        "Implement IDisposable and write 'using'.",
        SyntaxKind.DestructorDeclaration);
}
