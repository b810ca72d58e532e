using System.CommandLine;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Input;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Commands;

/// <summary>What lets us in to tenants' shops, in the credential store; no option takes a secret and nothing shows one.</summary>
internal static class CredentialsCommand
{
    private static readonly ShopPlatform[] Platforms = [ShopPlatform.WooCommerce, ShopPlatform.Shopify];

    public static Command Create() => new("credentials", "Stores, lists and removes what connects tenants' shops, encrypted by the keys in ROSLYN_MCP_CREDENTIAL_KEYS.")
    {
        Set(),
        List(),
        Remove(),
    };

    private static Command Set()
    {
        var (options, platform) = (new StoreOptions(), Platform());
        var url = new Option<string?>("--url") { HelpName = "URL", Description = "Where the shop is." };
        var command = options.AddTo(new Command("set", "Stores a tenant's credential in place of the last one. It is read from standard input, or asked for without echo: the consumer key and then the secret of WooCommerce, the Admin API token of Shopify.") { platform, url });
        command.SetAction((parsed, cancellation) => options.UseAsync(parsed, async (store, tenant) =>
        {
            var kind = Platform(parsed, platform);
            var shop = ShopAddress.Read(parsed.GetValue(url) ?? "") ?? throw new UsageException($"--url must be {ShopAddress.Rule}");
            var key = kind is ShopPlatform.WooCommerce ? await SecretInput.ReadAsync("consumer key", cancellation) : "";
            var secret = await SecretInput.ReadAsync(kind is ShopPlatform.WooCommerce ? "consumer secret" : "Admin API token", cancellation);
            await store.PutAsync(tenant, kind, new PlatformCredential(shop, key, secret), cancellation);
            StandardOutput.Line(VisibleText.OneLine($"stored for {tenant}: {RoleNames.Of(kind)} at {shop}"));
        }));
        return command;
    }

    private static Command List()
    {
        var options = new StoreOptions();
        var command = options.AddTo(new Command("list", "Lists a tenant's stored credentials: platform and address, and never a key."));
        command.SetAction((parsed, cancellation) => options.UseAsync(parsed, async (store, tenant) =>
        {
            foreach (var platform in Platforms)
            {
                if (await DescribeAsync(store, tenant, platform, cancellation) is { } found)
                {
                    StandardOutput.Line(VisibleText.OneLine($"{tenant}: {RoleNames.Of(platform)}: {found}"));
                }
            }
        }));
        return command;
    }

    private static Command Remove()
    {
        var (options, platform) = (new StoreOptions(), Platform());
        var command = options.AddTo(new Command("remove", "Removes a tenant's stored credential, whether or not it can still be decrypted.") { platform });
        command.SetAction((parsed, cancellation) => options.UseAsync(parsed, async (store, tenant) =>
        {
            var kind = Platform(parsed, platform);
            if (!await store.RemoveAsync(tenant, kind, cancellation))
            {
                throw new UsageException($"--platform: no {RoleNames.Of(kind)} credential of '{tenant}' is stored; see roslyn-mcp credentials list");
            }

            StandardOutput.Line(VisibleText.OneLine($"removed of {tenant}: {RoleNames.Of(kind)}"));
        }));
        return command;
    }

    private static async Task<string?> DescribeAsync(ICredentialStore store, string tenant, ShopPlatform platform, CancellationToken cancellation)
    {
        try
        {
            return (await store.FindAsync(tenant, platform, cancellation))?.Shop.AbsoluteUri;
        }
        catch (CredentialException failure)
        {
            return failure.Message;
        }
    }

    private static Option<string?> Platform() => new("--platform") { HelpName = "woocommerce|shopify", Description = "What the shop runs on." };

    private static ShopPlatform Platform(ParseResult parsed, Option<string?> option)
        => RoleNames.Platform(parsed.GetValue(option) ?? "") is { } platform and not ShopPlatform.Generic
            ? platform
            : throw new UsageException("--platform must be woocommerce or shopify");

    /// <summary>The options that all three have, and the store that they lead to.</summary>
    private sealed class StoreOptions
    {
        private readonly Option<string?> _config = CommonOptions.Config();
        private readonly Option<string?> _tenant = new("--tenant") { HelpName = "NAME", Description = "Whose shop it is." };

        public Command AddTo(Command command)
        {
            command.Add(_tenant);
            command.Add(_config);
            return command;
        }

        public async Task<int> UseAsync(ParseResult parsed, Func<ICredentialStore, string, Task> use)
        {
            var tenant = parsed.GetValue(_tenant) ?? throw new UsageException("--tenant: a credential is a tenant's; name it");
            var configuration = CommonOptions.Load(parsed.GetValue(_config));
            if (Tenants.Problem(tenant, configuration) is { } problem)
            {
                throw new UsageException($"--tenant: {problem}");
            }

            using var commerce = BuiltInTools.Open(configuration);
            var store = commerce.Credentials
                ?? throw new UsageException($"{CredentialKeys.Variable} is not set; credentials are encrypted by it: set it to id:base64 of 32 bytes, such as k1:$(openssl rand -base64 32)");
            if (configuration.Tenants.GetValueOrDefault(tenant)?.Shop is not null)
            {
                StandardError.Line($"{configuration.File}: tenants.{tenant}.shop connects this shop, whatever is stored");
            }

            try
            {
                await use(store, tenant);
                return ExitCode.Succeeded;
            }
            catch (Exception failure) when (failure is CatalogueUnavailableException or DatabaseUnavailableException)
            {
                StandardError.Line($"credentials: {failure.Message}");
                return ExitCode.Unavailable;
            }
        }
    }
}
