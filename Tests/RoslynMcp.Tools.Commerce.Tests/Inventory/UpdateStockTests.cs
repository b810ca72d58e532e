using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Inventory;

[TestClass]
public sealed class UpdateStockTests : IDisposable
{
    private readonly OwnShop _shop = new();

    private InventoryTools Inventory => _shop.Tool<InventoryTools>();

    public void Dispose() => _shop.Dispose();

    [TestMethod]
    public async Task A_level_is_set_and_then_moved()
    {
        var set = await Inventory.UpdateStockAsync(Shop.Admin, "zf-5", "count", quantity: 10);
        var moved = await Inventory.UpdateStockAsync(Shop.Admin, "ZF5", "sold", delta: -8);

        Assert.AreEqual(new UpdateStockResult(true, "ZF5", 4, 10, StockStatus.InStock), set);
        Assert.AreEqual(new UpdateStockResult(true, "ZF5", 10, 2, StockStatus.Critical), moved);
        Assert.AreEqual(2, (await Inventory.CheckInventoryAsync(Shop.Demo, ["ZF5"])).Items.Single().Quantity);
    }

    [TestMethod]
    public async Task The_stock_of_a_variant_moves_that_of_its_product()
    {
        await Inventory.UpdateStockAsync(Shop.Admin, "A4VTG90/32L", "count", quantity: 1);

        var product = (await Inventory.CheckInventoryAsync(Shop.Demo, ["A4VTG90"])).Items.Single();
        Assert.AreEqual((8, 8), (product.Quantity, product.Variants.Sum(v => v.Quantity)));
    }

    [TestMethod]
    public async Task Fifty_changes_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Inventory.UpdateStockAsync(Shop.Admin, "ZF5", "delivery", delta: 1)));

        Assert.AreEqual(54, (await Inventory.CheckInventoryAsync(Shop.Demo, ["ZF5"])).Items.Single().Quantity);
    }

    [TestMethod]
    public async Task A_SKU_of_another_tenant_is_not_found_and_nothing_changes()
    {
        var foreign = await Inventory.UpdateStockAsync(Shop.Admin with { TenantId = "acme" }, "ZF5", "x", quantity: 0);
        var hostile = await Inventory.UpdateStockAsync(Shop.Admin, "' OR 1=1 --", "x", quantity: 0);

        Assert.IsFalse(foreign.Found || hostile.Found);
        Assert.AreEqual(4, (await Inventory.CheckInventoryAsync(Shop.Demo, ["ZF5"])).Items.Single().Quantity);
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        Task Update(string sku = "ZF5", string reason = "x", int? quantity = null, int? delta = null)
            => Inventory.UpdateStockAsync(Shop.Admin, sku, reason, quantity, delta);

        await Refused.With("This tool is not for this caller: it needs the role MerchantAdmin.",
            () => Inventory.UpdateStockAsync(Shop.Customer, "ZF5", "x", 1));
        await Refused.With("quantity or delta: exactly one of them is required; got null for both.", () => Update());
        await Refused.With("quantity or delta: exactly one of them is required; got both.", () => Update(quantity: 1, delta: 1));
        await Refused.With("quantity: must be between 0 and 1000000; got the integer -1.", () => Update(quantity: -1));
        await Refused.With("delta: must leave between 0 and 1000000 pieces of the 4 on hand; got a change to -1.", () => Update(delta: -5));
        await Refused.With(
            "sku: must be of a variant, because this product's stock is that of its variants; got the product's own.",
            () => Update(sku: "A4VTG90", quantity: 1));
        await Refused.With(
            "reason: must have 1 to 200 characters that are not all spaces; got a string of spaces.", () => Update(reason: " ", delta: 1));
    }
}
