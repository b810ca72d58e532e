using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class RefFieldRule
{
    // A script's top-level 'ref' local parses as a field too; it becomes a local when the snippet is laid out.
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.RefField,
        item => item.AsNode() is FieldDeclarationSyntax { Declaration.Type: RefTypeSyntax, Parent: TypeDeclarationSyntax },
        ("'ref' fields are not allowed.", "Keep the array or list and an index in the type."),
        SyntaxKind.FieldDeclaration);
}
