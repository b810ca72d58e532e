using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Repair;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary><c>using Some.Namespace;</c>: a namespace is importable when the policy allows a type in it.</summary>
internal static class UsingRule
{
    public static readonly SyntaxRule Rule = new(RuleIds.NamespaceImport, [SyntaxKind.UsingDirective], Check)
    {
        Stage = ValidationStage.Imports,
    };

    private static Finding? Check(SyntaxNodeOrToken item, ImportableNames names)
    {
        var directive = (UsingDirectiveSyntax)item.AsNode()!;
        // Without its semicolon it is a 'using var x = …', which the parser of scripts takes for a directive.
        if (directive.Alias is not null || directive.StaticKeyword != default || directive.SemicolonToken.IsMissing)
        {
            return null;
        }

        var name = WrittenName.Full(directive.NamespaceOrType);
        return name is not null && names.HasNamespace(name)
            ? null
            : new Finding(
                directive.Span,
                $"The namespace '{directive.NamespaceOrType}' is not available to snippets.",
                SymbolRepairs.ForImport(name ?? directive.NamespaceOrType.ToString()));
    }
}
