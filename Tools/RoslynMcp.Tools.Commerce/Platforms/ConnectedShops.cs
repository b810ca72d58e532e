using System.Collections.Concurrent;
using Polly;
using RoslynMcp.Tools.Commerce.Platforms.Shopify;
using RoslynMcp.Tools.Commerce.Platforms.WooCommerce;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>The shops of the tenants that have one connected; each has a circuit of its own.</summary>
internal sealed class ConnectedShops(ShopConnections connections, CommerceOptions options) : IDisposable
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

    /// <summary>What the tenant's shop runs on; generic where none is connected.</summary>
    public async Task<ShopPlatform> PlatformOfAsync(string tenantId, CancellationToken cancellationToken)
        => (await connections.FindAsync(tenantId, cancellationToken).ConfigureAwait(false))?.Platform ?? ShopPlatform.Generic;

    /// <summary>The tenant's shop, or null where none is connected.</summary>
    public async Task<ConnectedShop?> FindAsync(string tenantId, CancellationToken cancellationToken)
        => await connections.FindAsync(tenantId, cancellationToken).ConfigureAwait(false) switch
        {
            null => null,
            { Platform: ShopPlatform.WooCommerce } woo => WooCommerce(woo),
            { Platform: ShopPlatform.Shopify } shopify => Shopify(shopify),
            var other => throw new ArgumentOutOfRangeException(nameof(tenantId), other.Platform, "Not a platform that can be connected."),
        };

    public void Dispose()
    {
        _http.Dispose();
        foreach (var line in _shopifyLines.Values) line.Dispose();
    }

    private ConnectedShop WooCommerce(ShopConnection woo)
    {
        var (shop, line) = (woo.Credential.Shop, _wooLines.GetOrAdd(woo.TenantId, _ => WooLine.Create(options.Time)));
        var client = new WooCommerceClient(_http, woo.Credential, line);
        var patient = line with { Resilience = Once, AtMost = options.ProviderPatience };
        return new(
            new WooProductWriter(client),
            new WooCatalogue(client, shop, _currencies),
            new WooCatalogue(new(_http, woo.Credential, patient), shop, _currencies));
    }

    private ConnectedShop Shopify(ShopConnection shopify)
    {
        var (shop, line) = (shopify.Credential.Shop, _shopifyLines.GetOrAdd(shopify.TenantId, _ => ShopifyLine.Create(options.Time)));
        var client = new ShopifyClient(_http, shopify.Credential, line);
        return new(
            new ShopifyProductWriter(client),
            new ShopifyCatalogue(client, shop),
            new ShopifyCatalogue(new(_http, shopify.Credential, line with { Resilience = Once }), shop));
    }
}
