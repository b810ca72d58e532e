using System.Collections.Concurrent;
using RoslynMcp.Chat.Code;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat;

/// <summary>What a chat host offers to models: one catalog, and a sandbox for snippets against it.</summary>
public sealed class ChatTools : IDisposable
{
    private readonly ConcurrentDictionary<ToolRoles, Lazy<RoleView>> _views = new();
    private readonly Func<ToolRoles, RoleView> _make;
    private readonly bool _ownsSandboxes;

    /// <summary>One sandbox for callers of all roles: what is another role's is not shown, and refused when a snippet calls it.</summary>
    /// <param name="catalog">The tools; each caller sees those that are open to their roles.</param>
    /// <param name="sandbox">Made from the same catalog, and disposed by who made it; null for traditional mode only.</param>
    public ChatTools(ToolCatalog catalog, Sandbox? sandbox)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var facade = sandbox?.Facade ?? FacadeGenerator.Generate(catalog);
        _make = roles => RoleView.Of(catalog.For(roles), facade, sandbox);
    }

    /// <summary>
    /// A sandbox for each set of roles, made when its first caller comes: what is another role's does not exist for a snippet. With process
    /// isolation each has processes of its own.
    /// </summary>
    /// <param name="catalog">The tools; each caller sees those that are open to their roles.</param>
    /// <param name="options">For each of the sandboxes; null takes the defaults, an invalid value is an <see cref="ArgumentOutOfRangeException"/>.</param>
    public ChatTools(ToolCatalog catalog, SandboxOptions? options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        options?.Validate();
        _ownsSandboxes = true;
        _make = roles =>
        {
            var open = catalog.For(roles);
            var sandbox = new Sandbox(open, options);
            return RoleView.Of(open, sandbox.Facade, sandbox);
        };
    }

    /// <summary>Ends the sandboxes that were made here; one that was passed in is its maker's.</summary>
    public void Dispose()
    {
        foreach (var view in _ownsSandboxes ? _views.Values.Where(made => made.IsValueCreated) : [])
        {
            view.Value.Sandbox?.Dispose();
        }
    }

    internal RoleView For(ToolRoles roles) => _views.GetOrAdd(roles, wanted => new Lazy<RoleView>(() => _make(wanted))).Value;
}
