using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Repair;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>The runtime finds some attributes by name, whoever declared them: only those of the policy may be applied.</summary>
internal static class AttributeRule
{
    public static readonly SyntaxRule Rule = new(RuleIds.Attribute, [SyntaxKind.Attribute], Check);

    private static Finding? Check(SyntaxNodeOrToken item, ImportableNames names)
    {
        var attribute = (AttributeSyntax)item.AsNode()!;
        var name = WrittenName.Last(attribute.Name);
        return names.HasAttribute(name)
            ? null
            : new Finding(attribute.Span, $"The attribute '{name}' is not allowed.", AttributeRepairs.For(name));
    }
}
