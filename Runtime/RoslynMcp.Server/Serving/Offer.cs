using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Serving;

/// <summary>One catalog and what is made of it. It lives as long as somebody uses it, so that a newer one does not end what runs.</summary>
internal sealed class Offer
{
    private int _users = 1;

    public Offer(ToolCatalog catalog, SandboxOptions options)
    {
        Catalog = catalog;
        Sandbox = new Sandbox(catalog, options);
        Search = new ToolSearch(catalog, Sandbox.Facade);
        Prompt = SystemPrompt.Render(Sandbox.Facade);
        Direct = FunctionNames.Of(catalog, [.. CodeModeTools.Names]);
    }

    public ToolCatalog Catalog { get; }

    public Sandbox Sandbox { get; }

    public ToolSearch Search { get; }

    public string Prompt { get; }

    /// <summary>The tools by the names that a client calls them by one by one.</summary>
    public IReadOnlyDictionary<string, ToolDescriptor> Direct { get; }

    /// <summary>Takes part in it; false when it has ended.</summary>
    public bool TryEnter()
    {
        for (var users = Volatile.Read(ref _users); users > 0; users = Volatile.Read(ref _users))
        {
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
            {
                return true;
            }
        }

        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Sandbox.Dispose();
        }
    }
}
