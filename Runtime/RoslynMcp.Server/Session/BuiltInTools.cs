using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Session;

/// <summary>The built-in tools over the store that is configured, the embedded catalogue unless another is, with the tenants' shops that are connected.</summary>
internal static class BuiltInTools
{
    public static CommerceTools Open(ServerConfiguration configuration)
    {
        var options = new CommerceOptions
        {
            CataloguePath = Catalogue.Locate().Path,
            ConnectionString = configuration.ConnectionString,
            CredentialKeys = Keys(),
            Shops = [.. configuration.Tenants
                .Where(tenant => tenant.Value.Shop is not null)
                .Select(tenant => new ShopConnection(tenant.Key, tenant.Value.Platform, tenant.Value.Shop!))],
        };
        try
        {
            return CommerceTools.Create(configuration.ShopTimeout is { } patience ? options with { ProviderPatience = patience } : options);
        }
        catch (ArgumentException) when (configuration.ConnectionString is not null)
        {
            // What is wrong may be a piece of the password, so it is not quoted.
            throw new UsageException(
                $"{configuration.File}: {ConfigurationReader.ConnectionStringPath} refers to no connection string of Npgsql; "
                + "write Host=…;Database=…;Username=…;Password=…, and not postgres://…");
        }
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
