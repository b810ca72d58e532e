using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Session;

/// <summary>What a configuration asks for and does not get, said once and never silently dropped.</summary>
internal static class ConfigurationNotes
{
    /// <summary>A platform without a shop; where credentials are stored, the shop may be among them.</summary>
    public static IEnumerable<string> Of(ServerConfiguration configuration)
        => Environment.GetEnvironmentVariable(CredentialKeys.Variable) is { Length: > 0 }
            ? []
            : configuration.Tenants
                .Where(tenant => tenant.Value is { Platform: not ShopPlatform.Generic, Shop: null })
                .Select(tenant => $"{configuration.File}: tenants.{tenant.Key}.shop is missing, so no shop is connected; the catalogue answers");
}
