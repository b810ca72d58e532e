using System.Collections.Concurrent;
using RoslynMcp.Chat.Code;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat;

/// <summary>What a chat host offers to models: one catalog, with a sandbox for snippets against it.</summary>
/// <param name="catalog">The tools; each caller sees those that are open to their roles.</param>
/// <param name="sandbox">Made from the same catalog, and disposed by who made it; null for traditional mode only.</param>
public sealed class ChatTools(ToolCatalog catalog, Sandbox? sandbox)
{
    private readonly FacadeSource _facade = sandbox?.Facade ?? FacadeGenerator.Generate(catalog);
    private readonly ConcurrentDictionary<ToolRoles, RoleView> _views = new();

    internal Sandbox? Sandbox => sandbox;

    internal RoleView For(ToolRoles roles) => _views.GetOrAdd(roles, wanted => RoleView.Of(catalog.For(wanted), _facade));
}
