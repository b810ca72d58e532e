using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Session;

/// <summary>What a configuration asks for that is not there yet, said once and never silently dropped.</summary>
internal static class ConfigurationNotes
{
    public static IEnumerable<string> Of(ServerConfiguration configuration)
    {
        if (configuration.Tenants.Any(tenant => tenant.Value.ExecutionsPerMinute is not null))
        {
            yield return $"{configuration.File}: tenants' rate is read but not enforced yet";
        }

        if (configuration.Tenants.Any(tenant => tenant.Value.Platform is not ShopPlatform.Generic))
        {
            yield return $"{configuration.File}: tenants' platform is read but not connected yet; the embedded catalogue answers";
        }
    }
}
