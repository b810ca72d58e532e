using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>The peers, our sandbox in its three ways, and the tools that everybody calls.</summary>
internal sealed class PeerSet : IDisposable
{
    public PeerSet()
    {
        var desk = new ToolDesk(Catalog);
        (Deno, Monty) = (new Deno(desk), new Monty(desk));
        (InProcess, Isolated, PerTenant) = (Ours.InProcess(Catalog), Ours.SingleUse(Catalog), Ours.PerTenant(Catalog));
    }

    public ToolCatalog Catalog { get; } = InMemoryTools.Catalog();

    public Deno Deno { get; }

    public Monty Monty { get; }

    public Ours InProcess { get; }

    public Ours Isolated { get; }

    public Ours PerTenant { get; }

    public async Task WarmUpAsync(Snippet snippet)
    {
        foreach (var ours in (Ours[])[InProcess, Isolated, PerTenant])
        {
            await ours.WarmUpAsync(snippet);
        }
    }

    public void Dispose()
    {
        InProcess.Dispose();
        Isolated.Dispose();
        PerTenant.Dispose();
        Deno.Dispose();
        Monty.Dispose();
    }
}
