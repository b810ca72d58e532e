using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Snippets.Rules;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>One walk over a tree: each node and token goes to the rules of its kind, and unknown kinds are refused.</summary>
internal static class SyntaxCheck
{
    public static void Run(SyntaxNode root, ImportableNames names, ViolationList violations)
    {
        foreach (var item in root.DescendantNodesAndTokensAndSelf())
        {
            Check(item, names, violations);
        }

        if (root.ContainsDirectives)
        {
            foreach (var trivia in root.DescendantTrivia().Where(x => x.IsDirective))
            {
                Check(trivia.GetStructure()!, names, violations);
            }
        }
    }

    private static void Check(SyntaxNodeOrToken item, ImportableNames names, ViolationList violations)
    {
        var kind = item.Kind();
        var rules = SyntaxTable.Rules(kind);
        foreach (var rule in rules)
        {
            if (rule.Check(item, names) is { } finding)
            {
                violations.Add(new Violation(rule.Id, rule.Stage, finding.Span, finding.Message, finding.Repair));
            }
        }

        // Tokens are parts of nodes: the node's kind decides, and rules refuse single tokens.
        if (rules.IsEmpty && item.IsNode && !AllowedSyntax.Contains(kind))
        {
            violations.Add(UnknownSyntaxRule.Violation(item.AsNode()!));
        }
    }
}
