using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Repair;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary><c>using static Some.Type;</c>: the type must be one the policy allows.</summary>
internal static class StaticImportRule
{
    public static readonly SyntaxRule Rule = new(RuleIds.StaticImport, [SyntaxKind.UsingDirective], Check)
    {
        Stage = ValidationStage.Imports,
    };

    private static Finding? Check(SyntaxNodeOrToken item, ImportableNames names)
    {
        var directive = (UsingDirectiveSyntax)item.AsNode()!;
        if (directive.StaticKeyword == default)
        {
            return null;
        }

        var name = WrittenName.Full(directive.NamespaceOrType);
        return name is not null && names.HasType(name)
            ? null
            : new Finding(
                directive.Span,
                $"The members of '{directive.NamespaceOrType}' are not available to snippets.",
                SymbolRepairs.ForImport(name ?? directive.NamespaceOrType.ToString()));
    }
}
