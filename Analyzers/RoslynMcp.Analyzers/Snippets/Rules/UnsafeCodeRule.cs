using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class UnsafeCodeRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.UnsafeCode,
        "Unsafe code is not allowed.",
        "Use arrays, lists or Span<T> with ordinary indexing instead of 'unsafe'.",
        SyntaxKind.UnsafeKeyword,
        SyntaxKind.UnsafeStatement);
}
