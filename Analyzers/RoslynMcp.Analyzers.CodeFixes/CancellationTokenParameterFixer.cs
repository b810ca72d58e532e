using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Adds a cancellation token as the last parameter; the author passes it on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CancellationTokenParameterFixer : ToolFixer<MethodDeclarationSyntax>
{
    private const string Name = "cancellationToken";

    /// <summary>RMCP108.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.CancellationToken];

    internal override ImmutableArray<ToolFix> Find(FixSite<MethodDeclarationSyntax> site)
    {
        var list = site.Node.ParameterList;
        if (site.Symbol is not IMethodSymbol method
            || !Signature.IsFree(method)
            || list.Parameters.Any(parameter => parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
            || ParameterNames.IsTaken(site.Node, Name)
            || site.TypeExpression("System.Threading.CancellationToken") is not TypeSyntax type)
        {
            return [];
        }

        var token = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Name))
            .WithType(type.WithTrailingTrivia(SyntaxFactory.Space))
            .WithDefault(SyntaxFactory.EqualsValueClause(SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression))
                .NormalizeWhitespace()
                .WithLeadingTrivia(SyntaxFactory.Space));
        return [site.Replace("Take a CancellationToken", list, list.WithParameters(Append(list, token)))];
    }

    /// <summary>On a line of its own where the last parameter has one.</summary>
    private static SeparatedSyntaxList<ParameterSyntax> Append(ParameterListSyntax list, ParameterSyntax added)
    {
        var parameters = list.Parameters;
        if (parameters.Count == 0)
        {
            return parameters.Add(added);
        }

        var before = parameters.Count == 1 ? list.OpenParenToken : parameters.GetSeparator(parameters.Count - 2);
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(
            before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? before.TrailingTrivia : [SyntaxFactory.Space]);
        return SyntaxFactory.SeparatedList<ParameterSyntax>(
            parameters.GetWithSeparators().Add(comma).Add(added.WithLeadingTrivia(parameters.Last().GetLeadingTrivia())));
    }
}
