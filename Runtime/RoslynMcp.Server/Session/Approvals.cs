using System.Collections.Immutable;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Session;

/// <summary>The destructive tools that may run unasked.</summary>
internal static class Approvals
{
    public const string All = "all";

    /// <summary>The names that were given on the command line.</summary>
    public static ImmutableHashSet<string> Check(IEnumerable<string> names, ToolCatalog catalog)
    {
        var approved = names.ToImmutableHashSet(StringComparer.Ordinal);
        return Unknown(approved, catalog) is { } unknown
            ? throw new UsageException($"--approve: {unknown}; see roslyn-mcp tools, and give the snippet's file before --approve")
            : approved;
    }

    /// <summary>Says which name is no tool's; null when all are.</summary>
    public static string? Unknown(IEnumerable<string> names, ToolCatalog catalog)
    {
        if (names.FirstOrDefault(name => name != All && catalog.Find(name) is null) is not { } unknown)
        {
            return null;
        }

        var near = NearNames.Of(unknown, catalog.Tools.Select(tool => tool.Id)).FirstOrDefault();
        return $"there is no tool '{unknown}'{(near is null ? "" : $" (did you mean {near}?)")}";
    }
}
