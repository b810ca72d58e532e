using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>What the table of allowed syntax does not know is refused, so that a new language feature starts out closed.</summary>
internal static class UnknownSyntaxRule
{
    public static Violation Violation(SyntaxNode node) => new(
        RuleIds.UnknownSyntax,
        ValidationStage.Patterns,
        node.Span,
        $"This kind of syntax ({node.Kind()}) is not allowed.",
        "Write it with ordinary statements, methods, records and classes.");
}
