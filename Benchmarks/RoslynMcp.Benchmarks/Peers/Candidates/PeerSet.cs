using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>The peers, and the tools that everybody calls.</summary>
internal sealed class PeerSet : IDisposable
{
    public PeerSet()
    {
        var desk = new ToolDesk(Catalog);
        (Deno, Monty) = (new Deno(desk), new Monty(desk));
    }

    public ToolCatalog Catalog { get; } = InMemoryTools.Catalog();

    public Deno Deno { get; }

    public Monty Monty { get; }

    public void Dispose()
    {
        Deno.Dispose();
        Monty.Dispose();
    }
}
