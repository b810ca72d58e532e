using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Lets the author choose what the tool declares; only the author knows, so it never fixes all at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UndeclaredEffectsFixer : ToolFixer<MethodDeclarationSyntax>
{
    private const string ReadOnly = "ReadOnly";
    private const string Destructive = "Destructive";

    /// <summary>RMCP117.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.UndeclaredEffects];

    /// <summary>None: each tool is a decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    internal override ImmutableArray<ToolFix> Find(FixSite<MethodDeclarationSyntax> site)
    {
        if (EffectsAttribute.Find(site) is not { } attribute)
        {
            return [];
        }

        ToolFix Declare(string title, string name, bool value) =>
            site.Replace(title, attribute, EffectsAttribute.Stating(attribute, name, value));

        ImmutableArray<ToolFix> changes =
        [
            Declare("It changes things, but destroys nothing: Destructive = false", Destructive, false),
            Declare("It may destroy something: Destructive = true", Destructive, true),
        ];
        return EffectsAttribute.Argument(attribute, ReadOnly) is null
            ? [Declare("It changes nothing: ReadOnly = true", ReadOnly, true), .. changes]
            : changes;
    }
}
