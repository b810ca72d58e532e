using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class FunctionPointerRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.Forbid(
        RuleIds.FunctionPointer,
        "Function pointers are not allowed.",
        "Use a delegate: Func<...> or Action<...>.",
        SyntaxKind.FunctionPointerType,
        SyntaxKind.FunctionPointerParameter,
        SyntaxKind.FunctionPointerParameterList,
        SyntaxKind.FunctionPointerCallingConvention,
        SyntaxKind.FunctionPointerUnmanagedCallingConventionList,
        SyntaxKind.FunctionPointerUnmanagedCallingConvention);
}
