using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Analyzers.Snippets.Rules;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>What there is to ask about each kind of syntax, by its number: every node and token of a snippet asks.</summary>
internal static class SyntaxTable
{
    private static readonly ImmutableArray<SyntaxRule>[] ByKind = Build();

    // A kind beyond the table is newer than every rule.
    public static ImmutableArray<SyntaxRule> Rules(SyntaxKind kind) =>
        (int)kind < ByKind.Length && ByKind[(int)kind] is { IsDefault: false } rules ? rules : [];

    private static ImmutableArray<SyntaxRule>[] Build()
    {
        var rules = SyntaxRules.All.SelectMany(rule => rule.Kinds.Select(kind => (Kind: (int)kind, Rule: rule))).ToLookup(x => x.Kind, x => x.Rule);
        var table = new ImmutableArray<SyntaxRule>[rules.Max(kind => kind.Key) + 1];
        foreach (var kind in rules)
        {
            table[kind.Key] = [.. kind];
        }

        return table;
    }
}
