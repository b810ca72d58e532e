using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Context;

/// <summary>The system that a shop runs on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShopPlatform>))]
public enum ShopPlatform
{
    /// <summary>None that is connected: our own stores are the shop.</summary>
    [JsonStringEnumMemberName("generic")]
    Generic,

    /// <summary>WooCommerce, by its REST API v3.</summary>
    [JsonStringEnumMemberName("woocommerce")]
    WooCommerce,

    /// <summary>Shopify, by its Admin GraphQL API.</summary>
    [JsonStringEnumMemberName("shopify")]
    Shopify,
}
