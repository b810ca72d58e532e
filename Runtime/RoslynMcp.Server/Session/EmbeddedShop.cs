using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Session;

/// <summary>The built-in tools over the embedded catalogue, with the tenants' shops that are connected.</summary>
internal static class EmbeddedShop
{
    public static CommerceTools Open(ServerConfiguration configuration, Catalogue catalogue)
    {
        var options = new CommerceOptions
        {
            CataloguePath = catalogue.Path,
            CredentialKeys = Keys(),
            Shops = [.. configuration.Tenants
                .Where(tenant => tenant.Value.Shop is not null)
                .Select(tenant => new ShopConnection(tenant.Key, tenant.Value.Platform, tenant.Value.Shop!))],
        };
        return CommerceTools.Create(configuration.ShopTimeout is { } patience ? options with { ProviderPatience = patience } : options);
    }

    private static CredentialKeys? Keys()
    {
        try
        {
            return CredentialKeys.FromEnvironment();
        }
        catch (CredentialException wrong)
        {
            throw new UsageException($"{CredentialKeys.Variable}: {wrong.Message.TrimEnd('.')}");
        }
    }
}
