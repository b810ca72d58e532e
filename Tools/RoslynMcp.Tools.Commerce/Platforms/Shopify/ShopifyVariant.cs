namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>A variant as far as a change needs it: in Shopify every SKU, price and stock level is a variant's.</summary>
internal sealed record ShopifyVariant(
    string Id, string? Sku, string InventoryPolicy, ShopifyReference Product, ShopifyInventoryItem InventoryItem)
{
    public bool Backorder => InventoryPolicy is "CONTINUE";

    /// <summary>Where its stock lies; null unless that is one place.</summary>
    public ShopifyLevel? Level => InventoryItem.InventoryLevels.Nodes is [var level] ? level : null;

    /// <summary>Why its stock cannot be set, or null.</summary>
    public string? Obstacle => !InventoryItem.Tracked ? "The shop does not count its stock."
        : Level is null ? "Its stock is not at one location: change it in the shop."
        : null;
}

internal sealed record ShopifyReference(string Id);

internal sealed record ShopifyInventoryItem(string Id, bool Tracked, ShopifyLevels InventoryLevels);

internal sealed record ShopifyLevels(IReadOnlyList<ShopifyLevel> Nodes);

/// <summary>The stock of one variant at one location.</summary>
internal sealed record ShopifyLevel(ShopifyReference Location, IReadOnlyList<ShopifyQuantity> Quantities)
{
    public int Available => Quantities is [var available, ..] ? available.Quantity : 0;
}

internal sealed record ShopifyQuantity(int Quantity);

internal sealed record ShopifyVariantList(ShopifyPage<ShopifyVariant> ProductVariants);
