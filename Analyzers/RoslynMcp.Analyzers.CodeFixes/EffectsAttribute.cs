using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>The <c>[McpServerTool]</c> of a method as text, and how its effects are written there.</summary>
internal static class EffectsAttribute
{
    /// <summary>Null when the attribute stands on another part of the method.</summary>
    public static AttributeSyntax? Find(FixSite<MethodDeclarationSyntax> site)
    {
        var type = site.Model.Compilation.GetTypeByMetadataName("ModelContextProtocol.Server.McpServerToolAttribute");
        var attribute = site.Symbol?.GetAttributes()
            .FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(found.AttributeClass, type));
        var syntax = attribute?.ApplicationSyntaxReference?.GetSyntax(site.Cancellation) as AttributeSyntax;
        return syntax?.SyntaxTree == site.Node.SyntaxTree && site.Node.Span.Contains(syntax.Span) ? syntax : null;
    }

    public static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    public static AttributeSyntax Stating(AttributeSyntax attribute, string name, bool value)
    {
        var argument = SyntaxFactory.ParseAttributeArgumentList($"({name} = {(value ? "true" : "false")})")!.Arguments[0];
        if (attribute.ArgumentList is not { } list)
        {
            return attribute.WithArgumentList(SyntaxFactory.AttributeArgumentList([argument]));
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var all = list.Arguments.Count == 0 ? list.Arguments.GetWithSeparators() : list.Arguments.GetWithSeparators().Add(comma);
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(all.Add(argument))));
    }
}
