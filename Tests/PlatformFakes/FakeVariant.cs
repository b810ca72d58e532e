using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.PlatformFakes;

/// <summary>A variant of its own product in the fake Shopify.</summary>
public sealed class FakeVariant(int id, string sku)
{
    public string Sku { get; } = sku;

    public string Title { get; set; } = $"Thing {id}";

    public string Gid { get; } = $"gid://shopify/ProductVariant/{id}";

    public string ItemGid { get; } = $"gid://shopify/InventoryItem/{id}";

    public int Quantity { get; set; } = 5;

    public string Price { get; set; } = "1.00";

    public bool Tracked { get; set; } = true;

    public int Locations { get; set; } = 1;

    public JsonObject Json() => new()
    {
        ["id"] = Gid,
        ["sku"] = Sku,
        ["inventoryPolicy"] = "DENY",
        ["product"] = new JsonObject { ["id"] = $"gid://shopify/Product/{id}" },
        ["inventoryItem"] = new JsonObject
        {
            ["id"] = ItemGid,
            ["tracked"] = Tracked,
            ["inventoryLevels"] = new JsonObject
            {
                ["nodes"] = new JsonArray([.. Enumerable.Range(1, Locations).Select(location => new JsonObject
                {
                    ["location"] = new JsonObject { ["id"] = $"gid://shopify/Location/{location}" },
                    ["quantities"] = new JsonArray(new JsonObject { ["quantity"] = Quantity }),
                })]),
            },
        },
    };

    public JsonObject ProductJson() => new()
    {
        ["title"] = Title,
        ["handle"] = $"thing-{id}",
        ["onlineStoreUrl"] = null,
        ["vendor"] = "Shop",
        ["productType"] = "Things",
        ["description"] = "A thing & more",
        ["hasOnlyDefaultVariant"] = true,
        ["totalInventory"] = Quantity,
        ["tracksInventory"] = Tracked,
        ["variants"] = new JsonObject
        {
            ["nodes"] = new JsonArray(new JsonObject { ["sku"] = Sku, ["price"] = $"{id}.50", ["inventoryPolicy"] = "DENY" }),
        },
    };
}
