using System.Collections.Frozen;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>Which shop a tenant has: the one that the host gave, or else the one whose credential is stored.</summary>
internal sealed class ShopConnections
{
    private static readonly ShopPlatform[] Connectable = [ShopPlatform.WooCommerce, ShopPlatform.Shopify];

    private readonly FrozenDictionary<string, ShopConnection> _given;
    private readonly ICredentialStore? _stored;

    public ShopConnections(IReadOnlyList<ShopConnection> given, ICredentialStore? stored)
    {
        if (given.FirstOrDefault(shop => !Connectable.Contains(shop.Platform)) is { } generic)
            throw new ArgumentException($"{nameof(CommerceOptions.Shops)}: the platform of {generic.TenantId} must be one that can be connected.");
        _given = given.ToFrozenDictionary(shop => shop.TenantId, StringComparer.Ordinal);
        _stored = stored;
    }

    /// <summary>The connection, or null where the tenant has none.</summary>
    public async Task<ShopConnection?> FindAsync(string tenantId, CancellationToken cancellationToken)
    {
        if (_given.TryGetValue(tenantId, out var given)) return given;
        if (_stored is null) return null;

        foreach (var platform in Connectable)
        {
            if (await _stored.FindAsync(tenantId, platform, cancellationToken).ConfigureAwait(false) is { } credential)
                return new(tenantId, platform, credential);
        }

        return null;
    }
}
