using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0411: often a LINQ method on what is no list, or a lambda that does not fit.</summary>
internal static class CannotInfer
{
    public static string? For(RepairSite site)
    {
        if (site.Around<InvocationExpressionSyntax>() is not { } call)
        {
            return null;
        }

        if (call.Expression is MemberAccessExpressionSyntax access && site.TypeOf(access.Expression) is { } type && TypeFacts.Element(type) is null)
        {
            return NotAList.Say(type);
        }

        return call.ArgumentList.Arguments.Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax)
            ? "Check the lambda: its parameters, and that it returns a value."
            : null;
    }
}
