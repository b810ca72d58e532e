using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>A rule about the shape of a snippet: it looks at the nodes and tokens of its kinds, one at a time.</summary>
internal sealed record SyntaxRule(string Id, ImmutableArray<SyntaxKind> Kinds, Func<SyntaxNodeOrToken, ImportableNames, Finding?> Check)
{
    public ValidationStage Stage { get; init; } = ValidationStage.Patterns;

    /// <summary>A rule that refuses its kinds wherever they stand.</summary>
    public static SyntaxRule Forbid(string id, string message, string repair, params SyntaxKind[] kinds) =>
        new(id, [.. kinds], (item, _) => new Finding(item.Span, message, repair));

    /// <summary>A rule that refuses a node or token of its kinds when a condition holds.</summary>
    public static SyntaxRule ForbidWhen(
        string id, Func<SyntaxNodeOrToken, bool> condition, (string Message, string Repair) text, params SyntaxKind[] kinds) =>
        new(id, [.. kinds], (item, _) => condition(item) ? new Finding(item.Span, text.Message, text.Repair) : null);
}

/// <summary>Where a rule found something, and what it says.</summary>
internal readonly record struct Finding(TextSpan Span, string Message, string Repair);
