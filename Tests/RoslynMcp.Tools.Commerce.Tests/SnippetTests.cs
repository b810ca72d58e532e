using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests;

[TestClass]
public sealed class SnippetTests
{
    [TestMethod]
    public async Task The_cheapest_three_pumps_on_hand_are_found_by_joining_two_tools()
    {
        var pumps = await Shop.Search.SearchProductsAsync(Shop.Demo, "hydraulic pump", limit: 50);
        var stock = await Shop.Inventory.CheckInventoryAsync(Shop.Demo, pumps.Products.Select(p => p.Sku).ToList());
        var inStock = stock.Items.Where(i => i.Quantity > 0).Select(i => i.Sku).ToHashSet();
        var cheap = pumps.Products.Where(p => inStock.Contains(p.Sku)).OrderBy(p => p.Price).Take(3).ToList();

        Assert.HasCount(50, pumps.Products);
        Assert.IsTrue(pumps.Products.All(p => p.Category == "Hydraulic Pumps"), "A pump in name stands before a mention of one.");
        CollectionAssert.AreEqual(pumps.Products.Select(p => p.Sku).ToList(), stock.Items.Select(i => i.Sku).ToList());
        Assert.IsGreaterThan(20, inStock.Count);
        Assert.HasCount(3, cheap);
    }
}
