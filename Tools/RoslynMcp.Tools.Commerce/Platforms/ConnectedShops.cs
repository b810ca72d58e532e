using System.Collections.Concurrent;
using Polly;
using RoslynMcp.Tools.Commerce.Platforms.Shopify;
using RoslynMcp.Tools.Commerce.Platforms.WooCommerce;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>The shops of the tenants for which there is a credential; each has a circuit of its own.</summary>
internal sealed class ConnectedShops(ICredentialStore credentials, TimeProvider time) : IDisposable
{
    // A redirect is an answer, not an instruction: the keys go to the shop's own address only.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
        MaxResponseContentBufferSize = 64 * 1024 * 1024,
    };

    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> _circuits = new();
    private readonly ConcurrentDictionary<Uri, string> _currencies = new();
    private readonly ConcurrentDictionary<string, ShopifyLine> _lines = new();

    /// <summary>The tenant's shop, or null where none is connected.</summary>
    public async Task<ConnectedShop?> FindAsync(string tenantId, CancellationToken cancellationToken)
    {
        if (await credentials.FindAsync(tenantId, ShopPlatform.WooCommerce, cancellationToken).ConfigureAwait(false) is { } woo)
        {
            var circuit = _circuits.GetOrAdd(tenantId, _ => PlatformResilience.Create(time));
            return new(
                new WooProductWriter(new(_http, woo, circuit)),
                new WooCatalogue(new(_http, woo, ResiliencePipeline<HttpResponseMessage>.Empty), woo.Shop, _currencies));
        }

        if (await credentials.FindAsync(tenantId, ShopPlatform.Shopify, cancellationToken).ConfigureAwait(false) is { } shopify)
        {
            var line = _lines.GetOrAdd(tenantId, _ => ShopifyLine.Create(time));
            return new(
                new ShopifyProductWriter(new(_http, shopify, line)),
                new ShopifyCatalogue(new(_http, shopify, line with { Resilience = ResiliencePipeline<HttpResponseMessage>.Empty }), shopify.Shop));
        }

        return null;
    }

    public void Dispose()
    {
        _http.Dispose();
        foreach (var line in _lines.Values) line.Dispose();
    }
}
