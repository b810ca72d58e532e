using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Copies the author's own XML documentation into <c>[Description]</c>; where there is none it offers nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DescriptionFixer : ToolFixer<SyntaxNode>
{
    private const string Description = "System.ComponentModel.DescriptionAttribute";

    /// <summary>RMCP101 and RMCP102.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.ToolDescription, ToolRuleIds.ParameterDescription];

    internal override ImmutableArray<ToolFix> Find(FixSite<SyntaxNode> site)
    {
        var type = site.Model.Compilation.GetTypeByMetadataName(Description);
        if (site.Node is not (MethodDeclarationSyntax or ParameterSyntax)
            || type is null
            || site.TypeExpression(Description) is not { } name
            || site.Symbol is not { } symbol
            || symbol.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            || Documentation.TextOf(symbol) is not { Length: > 0 } text)
        {
            return [];
        }

        var generator = site.Generator;
        var attribute = generator.Attribute(name, [generator.LiteralExpression(text)]);
        return [site.Replace("Describe it with its XML documentation", site.Node, Add(generator, site.Node, attribute))];
    }

    private static SyntaxNode Add(SyntaxGenerator generator, SyntaxNode node, SyntaxNode attribute) => node is ParameterSyntax parameter
        ? parameter.WithoutLeadingTrivia()
            .AddAttributeLists(((AttributeListSyntax)attribute).WithTrailingTrivia(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Space))
            .WithLeadingTrivia(parameter.GetLeadingTrivia())
        : generator.InsertAttributes(node, generator.GetAttributes(node).Count, Tidy(attribute));
}
