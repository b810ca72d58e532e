using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class PointerRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.Pointer,
        "Pointers are not allowed.",
        "Use an array, a list or Span<T>, or 'ref' parameters.",
        SyntaxKind.PointerType,
        SyntaxKind.AddressOfExpression,
        SyntaxKind.PointerIndirectionExpression,
        SyntaxKind.PointerMemberAccessExpression);
}
