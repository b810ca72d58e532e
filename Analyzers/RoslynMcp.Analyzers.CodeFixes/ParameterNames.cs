using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Whether a method can have one more parameter of a name.</summary>
internal static class ParameterNames
{
    /// <summary>True when the name stands anywhere in the method: whatever it means there, a parameter would change it.</summary>
    public static bool IsTaken(MethodDeclarationSyntax method, string name) => method.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.ValueText == name
        && token.Parent is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax });
}
