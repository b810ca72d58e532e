using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class AssemblyAttributeRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.AssemblyAttribute,
        item => item.AsNode() is AttributeTargetSpecifierSyntax { Identifier.ValueText: "assembly" or "module" },
        ("Attributes on the assembly are not allowed.", "Remove it; a snippet is not an assembly of its own."),
        SyntaxKind.AttributeTargetSpecifier);
}
