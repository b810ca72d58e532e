using System.Collections.Immutable;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Approval;

/// <summary>
/// Refuses a snippet that can reach a tool of another role, before it has done half of its work. The bridge refuses such a call again.
/// </summary>
internal static class RoleGate
{
    public static ExecutionResult? Refusal(CompiledSnippet snippet, ToolCatalog catalog, ToolRoles roles)
    {
        ImmutableArray<string> foreign = [.. snippet.Effects.Select(effect => effect.Tool).Where(tool => catalog.Find(tool)?.IsOpenTo(roles) is not true)];
        return foreign.IsEmpty ? null : Refusals.NotOffered(foreign);
    }
}
