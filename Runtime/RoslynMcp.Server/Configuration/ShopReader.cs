using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads the <c>shop</c> of a tenant: where it is, and what lets us in.</summary>
internal static class ShopReader
{
    private static readonly string[] WooCommerce = ["url", "key", "secret"];
    private static readonly string[] Shopify = ["url", "token"];

    public static PlatformCredential Read(Setting shop, Setting tenant, ShopPlatform platform)
    {
        var needed = platform switch
        {
            ShopPlatform.WooCommerce => WooCommerce,
            ShopPlatform.Shopify => Shopify,
            _ => throw new UsageException($"{tenant.Name}.platform must be \"woocommerce\" or \"shopify\" where there is a 'shop'"),
        };
        var members = shop.Members(needed);
        if (needed.FirstOrDefault(name => !members.ContainsKey(name)) is { } missing)
        {
            throw new UsageException($"{shop.Name}.{missing} is missing; a {RoleNames.Of(platform)} shop needs {string.Join(", ", needed)}");
        }

        var address = Address(members["url"]);
        return platform is ShopPlatform.Shopify
            ? new PlatformCredential(address, "", Secret.Read(members["token"]))
            : new PlatformCredential(address, Secret.Read(members["key"]), Secret.Read(members["secret"]));
    }

    private static Uri Address(Setting url) => ShopAddress.Read(url.Text()) ?? throw url.Wrong(ShopAddress.Rule);
}
