using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Snippets;
using RoslynMcp.Analyzers.Snippets.Rules;

namespace RoslynMcp.Analyzers.Repair;

/// <summary>Finds the nearest entry of the repair table: the member, its type, the types and namespaces around it.</summary>
internal static class SymbolRepairs
{
    private const string GeneralText =
        "Use what is there: collections, LINQ, strings, numbers, dates, JSON and regular expressions of .NET, your own types, and the tools.";

    private static readonly SymbolRepair General = new(RuleIds.Symbol, GeneralText);
    private static readonly Dictionary<string, SymbolRepair> Table = Read();

    public static IEnumerable<string> Keys => Table.Keys;

    public static SymbolRepair For(ISymbol symbol)
    {
        if (symbol is IDynamicTypeSymbol)
        {
            return new SymbolRepair(RuleIds.Dynamic, DynamicRule.Repair);
        }

        for (ISymbol? part = symbol; part is not null; part = part.ContainingSymbol)
        {
            if (part is INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol)
            {
                break;
            }

            if (Table.TryGetValue(Key(part), out var repair))
            {
                return repair;
            }
        }

        return General;
    }

    /// <summary>The sentence for a namespace or type that is only imported.</summary>
    public static string ForImport(string name)
        => ForName(name) ?? "Remove the line; the usual namespaces are imported already. " + GeneralText;

    /// <summary>The sentence for a name that stands for nothing here; null when the table knows nothing near it.</summary>
    public static string? ForName(string name)
    {
        for (var part = name; part.Length > 0; part = part.Substring(0, Math.Max(0, part.LastIndexOf('.'))))
        {
            if (Table.TryGetValue(part, out var repair))
            {
                return repair.Text;
            }
        }

        return null;
    }

    private static string Key(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } owner } => Key(owner),
        { ContainingType: { } type } => Key(type) + "." + symbol.Name,
        { ContainingNamespace: { IsGlobalNamespace: false } space } => space.ToDisplayString() + "." + symbol.Name,
        _ => symbol.Name,
    };

    private static Dictionary<string, SymbolRepair> Read()
    {
        var table = new Dictionary<string, SymbolRepair>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Read("SymbolRepairs.txt").Split('\n').Select(x => x.Trim()))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('|').Select(x => x.Trim()).ToArray();
                table.Add(cells[1], new SymbolRepair(cells[0], cells[2]));
            }
        }

        return table;
    }
}
