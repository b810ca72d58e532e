using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class StaticConstructorRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.StaticConstructor,
        item => item.AsNode() is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword),
        ("Static constructors are not allowed.", "Initialize the static field where it is declared, or use a static method."),
        SyntaxKind.ConstructorDeclaration);
}
