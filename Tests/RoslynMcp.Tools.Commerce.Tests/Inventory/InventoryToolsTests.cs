using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Inventory;

[TestClass]
public sealed class InventoryToolsTests
{
    [TestMethod]
    [DataRow(6, false, StockStatus.InStock)]
    [DataRow(5, false, StockStatus.Low)]
    [DataRow(3, true, StockStatus.Low)]
    [DataRow(2, false, StockStatus.Critical)]
    [DataRow(1, true, StockStatus.Critical)]
    [DataRow(0, false, StockStatus.OutOfStock)]
    [DataRow(0, true, StockStatus.Backorder)]
    public async Task The_status_follows_from_the_quantity(int quantity, bool backorder, StockStatus expected)
    {
        var tools = new InventoryTools(new OneProduct(quantity, backorder), new ReadOnlyProducts());

        var item = (await tools.CheckInventoryAsync(Shop.Demo, ["X-1"])).Items.Single();

        Assert.AreEqual((expected, quantity, backorder), (item.Status, item.Quantity, item.Backorder));
    }

    [TestMethod]
    public async Task Items_come_in_the_order_asked_in_the_shops_spelling_and_once()
    {
        var stock = await Shop.Inventory.CheckInventoryAsync(Shop.Demo, ["zf-5", "NO-SUCH-1", "a4vtg 90", "ZF5", "6204-2RS"]);

        CollectionAssert.AreEqual(new[] { "ZF5", "NO-SUCH-1", "A4VTG90", "6204-2RS" }, stock.Items.Select(i => i.Sku).ToArray());
        CollectionAssert.AreEqual(
            new[] { StockStatus.Low, StockStatus.Unknown, StockStatus.InStock, StockStatus.InStock },
            stock.Items.Select(i => i.Status).ToArray());
    }

    [TestMethod]
    public async Task A_product_lists_its_variants_and_counts_them_all()
    {
        var item = (await Shop.Inventory.CheckInventoryAsync(Shop.Demo, ["A4VTG90"])).Items.Single();

        CollectionAssert.AreEqual(new[] { "A4VTG90/32R", "A4VTG90/32L" }, item.Variants.Select(v => v.Sku).ToArray());
        Assert.AreEqual(item.Quantity, item.Variants.Sum(v => v.Quantity));
    }

    [TestMethod]
    public async Task A_variant_is_answered_for_itself()
    {
        var item = (await Shop.Inventory.CheckInventoryAsync(Shop.Demo, ["a4vtg90-32l"])).Items.Single();

        Assert.AreEqual(("A4VTG90/32L", 7, StockStatus.InStock), (item.Sku, item.Quantity, item.Status));
        Assert.IsEmpty(item.Variants);
    }

    [TestMethod]
    public async Task A_SKU_of_another_tenant_is_unknown()
    {
        var item = (await Shop.Inventory.CheckInventoryAsync(Shop.Acme, ["ZF5"])).Items.Single();

        Assert.AreEqual((StockStatus.Unknown, 0), (item.Status, item.Quantity));
    }

    [TestMethod]
    public async Task A_hundred_SKUs_are_answered_in_one_call()
    {
        List<string> skus = [.. Enumerable.Range(0, 100).Select(i => $"NO'SUCH\"{i}")];

        Assert.HasCount(100, (await Shop.Inventory.CheckInventoryAsync(Shop.Demo, skus)).Items);
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        const string Rule = "skus: must have 1 to 100 items; got ";
        await Refused.With(Rule + "null.", () => Shop.Inventory.CheckInventoryAsync(Shop.Demo, null!));
        await Refused.With(Rule + "a list of 0.", () => Shop.Inventory.CheckInventoryAsync(Shop.Demo, []));
        await Refused.With(Rule + "a list of 101.", () => Shop.Inventory.CheckInventoryAsync(Shop.Demo, [.. Enumerable.Repeat("X", 101)]));
        await Refused.With(
            "skus[1]: must have 1 to 100 characters that are not all spaces; got an empty string.",
            () => Shop.Inventory.CheckInventoryAsync(Shop.Demo, ["X", ""]));
        await Refused.With(
            "skus[0]: must have 1 to 100 characters that are not all spaces; got null.",
            () => Shop.Inventory.CheckInventoryAsync(Shop.Demo, [null!]));
    }

    private sealed class ReadOnlyProducts : IProductWriter
    {
        public Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
            string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
            => throw new NotSupportedException();
    }

    private sealed class OneProduct(int quantity, bool backorder) : IInventoryStore
    {
        public Task<IReadOnlyList<StockRecord>> GetStockAsync(
            string tenantId, IReadOnlyList<string> skuKeys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyList<StockRecord>>([new(skuKeys.Single(), "X-1", quantity, backorder, [])]);
    }
}
