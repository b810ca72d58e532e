using System.Collections.Concurrent;
using Polly;
using RoslynMcp.Tools.Commerce.Platforms.WooCommerce;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>The shops of the tenants for which there is a credential; each has a circuit of its own.</summary>
internal sealed class ConnectedShops(ICredentialStore credentials, TimeProvider time) : IDisposable
{
    // A redirect is an answer, not an instruction: the keys go to the shop's own address only.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> _circuits = new();

    /// <summary>The tenant's shop, or null where none is connected.</summary>
    public async Task<IProductWriter?> FindAsync(string tenantId, CancellationToken cancellationToken)
    {
        var credential = await credentials.FindAsync(tenantId, ShopPlatform.WooCommerce, cancellationToken).ConfigureAwait(false);
        if (credential is null) return null;

        var circuit = _circuits.GetOrAdd(tenantId, _ => PlatformResilience.Create(time));
        return new WooProductWriter(new WooCommerceClient(_http, credential, circuit));
    }

    public void Dispose() => _http.Dispose();
}
