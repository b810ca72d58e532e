using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce;

/// <summary>A tenant's shop that the host connects itself; the credential stays in memory and is kept nowhere.</summary>
/// <param name="TenantId">Whose shop it is.</param>
/// <param name="Platform">What it runs on; not generic, which is connected to nothing.</param>
/// <param name="Credential">Where it is, and what lets us in; for Shopify the Admin API token is its secret.</param>
public sealed record ShopConnection(string TenantId, ShopPlatform Platform, PlatformCredential Credential);
