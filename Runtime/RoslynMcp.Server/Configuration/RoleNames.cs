using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Configuration;

/// <summary>Roles and platforms by the words that a configuration and the command line use.</summary>
internal static class RoleNames
{
    public const string All = "public, verifiedCustomer or merchantAdmin";

    public const string Platforms = "\"generic\", \"woocommerce\" or \"shopify\"";

    /// <summary>The role, or null.</summary>
    public static ToolRoles? Role(string word) => word switch
    {
        "public" => ToolRoles.Public,
        "verifiedCustomer" => ToolRoles.VerifiedCustomer,
        "merchantAdmin" => ToolRoles.MerchantAdmin,
        _ => null,
    };

    public static string Of(ShopPlatform platform) => platform switch
    {
        ShopPlatform.WooCommerce => "woocommerce",
        ShopPlatform.Shopify => "shopify",
        _ => "generic",
    };

    /// <summary>The platform, or null.</summary>
    public static ShopPlatform? Platform(string word) => word switch
    {
        "generic" => ShopPlatform.Generic,
        "woocommerce" => ShopPlatform.WooCommerce,
        "shopify" => ShopPlatform.Shopify,
        _ => null,
    };
}
