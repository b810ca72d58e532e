using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class AsyncVoidRule
{
    public const string Message = "'async void' is not allowed: nobody waits for it and its exception is lost.";
    public const string Repair = "Return Task, and await the call; in place of list.ForEach(async x => …) write: foreach (var x in list) { await … }";

    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.AsyncVoid,
        item => item.AsNode() switch
        {
            MethodDeclarationSyntax method => IsAsyncVoid(method.Modifiers, method.ReturnType),
            LocalFunctionStatementSyntax function => IsAsyncVoid(function.Modifiers, function.ReturnType),
            _ => false,
        },
        (Message, Repair),
        SyntaxKind.MethodDeclaration,
        SyntaxKind.LocalFunctionStatement);

    private static bool IsAsyncVoid(SyntaxTokenList modifiers, TypeSyntax returnType) =>
        modifiers.Any(SyntaxKind.AsyncKeyword) && returnType is PredefinedTypeSyntax type && type.Keyword.IsKind(SyntaxKind.VoidKeyword);
}
