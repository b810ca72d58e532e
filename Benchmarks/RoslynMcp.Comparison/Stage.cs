using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Counting;

namespace RoslynMcp.Comparison;

/// <summary>What there must be before anything is asked; got at the same time, because nothing is timed yet.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Counter">Counts tokens; null when the endpoint does, or nobody.</param>
/// <param name="NotCounted">Why nobody counts.</param>
/// <param name="Servers">The public servers, installed and not started; null when no larger catalog is asked for.</param>
internal sealed record Stage(Shop Shop, TokenCounter? Counter, string NotCounted, PublicServers? Servers) : IAsyncDisposable
{
    public static async Task<Stage> SetAsync(ComparisonSettings settings, Phases phases, CancellationToken cancellation)
    {
        var shop = phases.TimeAsync("seeding the shop", () => Shop.OpenAsync(cancellation));
        var counter = settings switch
        {
            { Live: not null } => Task.FromResult(((TokenCounter?)null, "")),
            { Counts: false } => Task.FromResult(((TokenCounter?)null, "nobody asked for it")),
            _ => phases.TimeAsync("the token counter, with npm install where it is needed", () => TokenCounter.StartAsync(cancellation)),
        };
        var servers = settings.Sizes.Count == 0
            ? Task.FromResult((PublicServers?)null)
            : phases.TimeAsync("npm install of the public servers, where it is needed", async () => (PublicServers?)await PublicServers.InstallAsync(cancellation));
        var (counts, whyNot) = await counter;
        return new Stage(await shop, counts, whyNot, await servers);
    }

    public async ValueTask DisposeAsync()
    {
        Counter?.Dispose();
        Shop.Dispose();
        if (Servers is not null)
        {
            await Servers.DisposeAsync();
        }
    }
}
