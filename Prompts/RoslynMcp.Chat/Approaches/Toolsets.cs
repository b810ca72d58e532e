using System.Collections.Concurrent;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Approaches;

/// <summary>One toolset for each combination of roles that has come, since a tool outside a caller's roles is absent for it.</summary>
internal sealed class Toolsets(ToolCatalog catalog) : IDisposable
{
    private readonly ConcurrentDictionary<ToolRoles, Lazy<Toolset>> _made = new();

    public Toolset For(ToolRoles roles, SandboxOptions options)
        => _made.GetOrAdd(roles, wanted => new Lazy<Toolset>(() => new Toolset(catalog.For(wanted), options))).Value;

    public void Dispose()
    {
        foreach (var made in _made.Values.Where(made => made.IsValueCreated))
        {
            made.Value.Dispose();
        }
    }
}
