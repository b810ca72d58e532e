using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Removes one of two statements that contradict each other; the author says which.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContradictoryEffectsFixer : ToolFixer<MethodDeclarationSyntax>
{
    /// <summary>RMCP118.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.ContradictoryEffects];

    /// <summary>None: each tool is a decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    internal override ImmutableArray<ToolFix> Find(FixSite<MethodDeclarationSyntax> site) =>
        EffectsAttribute.Find(site) is { } attribute
        && EffectsAttribute.Argument(attribute, "ReadOnly") is { } readOnly
        && EffectsAttribute.Argument(attribute, "Destructive") is { } destructive
            ?
            [
                Without("It may destroy something: remove ReadOnly", readOnly, site, attribute),
                Without("It changes nothing: remove Destructive", destructive, site, attribute),
            ]
            : [];

    private static ToolFix Without(
        string title, AttributeArgumentSyntax argument, FixSite<MethodDeclarationSyntax> site, AttributeSyntax attribute)
    {
        var list = attribute.ArgumentList!;
        return site.Replace(title, list, list.WithArguments(list.Arguments.Remove(argument)));
    }
}
