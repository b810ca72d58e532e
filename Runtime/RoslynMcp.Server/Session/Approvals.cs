using System.Collections.Immutable;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Session;

/// <summary>The destructive tools that may run unasked.</summary>
internal static class Approvals
{
    public const string All = "all";

    public static ImmutableHashSet<string> Check(IEnumerable<string> names, ToolCatalog catalog)
    {
        var approved = names.ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var name in approved.Where(name => name != All && catalog.Find(name) is null))
        {
            var near = NearNames.Of(name, catalog.Tools.Select(tool => tool.Id)).FirstOrDefault();
            throw new UsageException($"--approve: there is no tool '{name}'{(near is null ? "" : $" (did you mean {near}?)")}; "
                + "see roslyn-mcp tools, and give the snippet's file before --approve");
        }

        return approved;
    }
}
