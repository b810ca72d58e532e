using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>Of <c>typeof(T)</c> only a name may be read, at once; that it is the type's own name is asked when it is bound.</summary>
internal static class TypeOfRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.TypeOf,
        item => item.AsNode() is not { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name" or "FullName" } access } node
            || access.Expression != node,
        ("'typeof' is not allowed: a snippet has no reflection.",
            "Write typeof(Order).Name or nameof(Order) for a type's name; name members in the code; tell types apart with 'is' or 'switch'."),
        SyntaxKind.TypeOfExpression);
}
