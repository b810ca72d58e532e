using System.Collections.Concurrent;
using Polly;
using RoslynMcp.Tools.Commerce.Platforms.Shopify;
using RoslynMcp.Tools.Commerce.Platforms.WooCommerce;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>The shops of the tenants for which there is a credential; each has a circuit of its own.</summary>
internal sealed class ConnectedShops(ICredentialStore credentials, CommerceOptions options) : IDisposable
{
    private static readonly ResiliencePipeline<HttpResponseMessage> Once = ResiliencePipeline<HttpResponseMessage>.Empty;

    // A redirect is an answer, not an instruction: the keys go to the shop's own address only.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
        MaxResponseContentBufferSize = 64 * 1024 * 1024,
    };

    private readonly ConcurrentDictionary<string, WooLine> _wooLines = new();
    private readonly ConcurrentDictionary<Uri, string> _currencies = new();
    private readonly ConcurrentDictionary<string, ShopifyLine> _shopifyLines = new();

    /// <summary>The tenant's shop, or null where none is connected.</summary>
    public async Task<ConnectedShop?> FindAsync(string tenantId, CancellationToken cancellationToken)
    {
        if (await credentials.FindAsync(tenantId, ShopPlatform.WooCommerce, cancellationToken).ConfigureAwait(false) is { } woo)
        {
            var line = _wooLines.GetOrAdd(tenantId, _ => WooLine.Create(options.Time));
            var client = new WooCommerceClient(_http, woo, line);
            return new(
                new WooProductWriter(client),
                new WooCatalogue(client, woo.Shop, _currencies),
                new WooCatalogue(new(_http, woo, line with { Resilience = Once, AtMost = options.ProviderPatience }), woo.Shop, _currencies));
        }

        if (await credentials.FindAsync(tenantId, ShopPlatform.Shopify, cancellationToken).ConfigureAwait(false) is { } shopify)
        {
            var line = _shopifyLines.GetOrAdd(tenantId, _ => ShopifyLine.Create(options.Time));
            var client = new ShopifyClient(_http, shopify, line);
            return new(
                new ShopifyProductWriter(client),
                new ShopifyCatalogue(client, shopify.Shop),
                new ShopifyCatalogue(new(_http, shopify, line with { Resilience = Once }), shopify.Shop));
        }

        return null;
    }

    public void Dispose()
    {
        _http.Dispose();
        foreach (var line in _shopifyLines.Values) line.Dispose();
    }
}
