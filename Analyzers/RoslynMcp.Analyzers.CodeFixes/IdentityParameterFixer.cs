using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Replaces a tenant parameter by the <c>ToolContext</c> that the host fills in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IdentityParameterFixer : ToolFixer<ParameterSyntax>
{
    private const string Name = "context";

    /// <summary>RMCP113.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.IdentityParameter];

    /// <summary>None: two tenant parameters of one method are fixed one after the other.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    internal override ImmutableArray<ToolFix> Find(FixSite<ParameterSyntax> site)
    {
        if (site.Symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
            || site.Node.Parent?.Parent is not MethodDeclarationSyntax declaration
            || parameter.Name is not ("tenant" or "tenantId")
            || parameter is not { RefKind: RefKind.None, IsParams: false, Type.SpecialType: SpecialType.System_String }
            || method.Parameters.Take(parameter.Ordinal + 1).Any(before => before.IsOptional)
            || method.Parameters.Any(other => other.Type.Name == "ToolContext")
            || !Signature.IsFree(method)
            || ParameterNames.IsTaken(declaration, Name)
            || site.TypeExpression("RoslynMcp.Tools.Context.ToolContext") is not TypeSyntax type)
        {
            return [];
        }

        var uses = Uses(parameter, declaration, site);
        return uses.Any(IsWritten) ? [] : [new ToolFix("Take the tenant from a ToolContext", Rewrite(site, type, uses))];
    }

    private static SyntaxNode Rewrite(FixSite<ParameterSyntax> site, TypeSyntax type, ImmutableArray<IdentifierNameSyntax> uses)
    {
        var context = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Name))
            .WithType(type.WithTrailingTrivia(SyntaxFactory.Space))
            .WithTriviaFrom(site.Node);
        IEnumerable<SyntaxNode> changed = [site.Node, .. uses];
        return site.Root.ReplaceNodes(
            changed,
            (old, _) => old == site.Node ? context : SyntaxFactory.ParseExpression($"{Name}.TenantId").WithTriviaFrom(old));
    }

    private static ImmutableArray<IdentifierNameSyntax> Uses(
        IParameterSymbol parameter, MethodDeclarationSyntax declaration, FixSite<ParameterSyntax> site) =>
    [
        .. declaration.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name)
            .Where(name => SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(name, site.Cancellation).Symbol, parameter)),
    ];

    private static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        RefExpressionSyntax or NameColonSyntax => true,
        _ => false,
    };
}
