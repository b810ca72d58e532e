using System.Collections.Concurrent;
using Polly;
using Polly.CircuitBreaker;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>
/// Asks a tenant's connected shop to search, once and not for long. A shop that keeps failing is left alone for a while, so that
/// searches do not wait for it in vain.
/// </summary>
internal sealed class ConnectedSearch(ConnectedShops shops, CommerceOptions options)
{
    private readonly ConcurrentDictionary<string, ResiliencePipeline> _circuits = new();

    /// <summary>What the shop found; null where none is connected, or when it fails, dawdles or lies.</summary>
    public async Task<ShopMatches?> TryFindAsync(string tenantId, ShopQuery query, CancellationToken cancellationToken)
    {
        try
        {
            if (await shops.FindAsync(tenantId, cancellationToken).ConfigureAwait(false) is not { } shop) return null;

            return await _circuits.GetOrAdd(tenantId, _ => Circuit()).ExecuteAsync(
                async token => await InTimeAsync(shop.Search, query, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is PlatformException or BrokenCircuitException or CredentialException)
        {
            return null;
        }
    }

    private async Task<ShopMatches> InTimeAsync(IShopCatalogue shop, ShopQuery query, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.ProviderPatience);
        try
        {
            return await shop.SearchAsync(query, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PlatformException("The shop does not answer in time.", e);
        }
    }

    private ResiliencePipeline Circuit() => new ResiliencePipelineBuilder { TimeProvider = options.Time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<PlatformException>(),
            FailureRatio = 0.8,
            MinimumThroughput = 3,
            SamplingDuration = TimeSpan.FromSeconds(60),
            BreakDuration = TimeSpan.FromSeconds(30),
        })
        .Build();
}
