using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class DynamicRule
{
    public const string Message = "'dynamic' is not allowed: members must be known before the snippet runs.";
    public const string Repair = "Use 'var', a record of your own, or JsonElement for JSON of unknown shape: element.GetProperty(\"name\").";

    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.Dynamic,
        item => item.AsNode() is IdentifierNameSyntax { Identifier.ValueText: "dynamic" } name && SyntaxFacts.IsInTypeOnlyContext(name),
        (Message, Repair),
        SyntaxKind.IdentifierName);
}
