using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Repair;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary><c>using X = Some.Target;</c>: every name in the target must be allowed. Uses of the alias are checked again when bound.</summary>
internal static class AliasImportRule
{
    public static readonly SyntaxRule Rule = new(RuleIds.AliasImport, [SyntaxKind.UsingDirective], Check)
    {
        Stage = ValidationStage.Imports,
    };

    private static Finding? Check(SyntaxNodeOrToken item, ImportableNames names)
    {
        var directive = (UsingDirectiveSyntax)item.AsNode()!;
        if (directive.Alias is null || FirstRefused(directive.NamespaceOrType, names) is not { } refused)
        {
            return null;
        }

        return new Finding(
            directive.Span,
            $"'{refused}' is not available to snippets under another name either.",
            SymbolRepairs.ForImport(WrittenName.Full(refused) ?? refused.ToString()));
    }

    private static NameSyntax? FirstRefused(TypeSyntax target, ImportableNames names) => target
        .DescendantNodesAndSelf()
        .OfType<NameSyntax>()
        .Where(name => name.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax))
        .FirstOrDefault(name => !IsAllowed(name, names));

    // A name without dots is one of the snippet's own types or a first namespace: aliases do not see usings.
    private static bool IsAllowed(NameSyntax name, ImportableNames names) => name is SimpleNameSyntax
        || (WrittenName.Full(name) is { } full && (names.HasType(full) || names.LeadsToNamespace(full)));
}
