using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Orders;

[TestClass]
public sealed class OrdersToolsTests : IDisposable
{
    private readonly OwnShop _shop = new();

    private OrdersTools Tools => _shop.Tool<OrdersTools>();

    public void Dispose() => _shop.Dispose();

    [TestMethod]
    public async Task A_customer_sees_their_own_order_with_its_lines_and_total()
    {
        var found = await Tools.LookupOrderAsync(Shop.Customer, " 1001 ");

        Assert.IsTrue(found.Found);
        Assert.AreEqual(("1001", OrderStatus.Pending, "USD"), (found.Order!.OrderId, found.Order.Status, found.Order.Currency));
        CollectionAssert.AreEquivalent(new[] { "A4VTG90", "ZF5", "SK-A4V90" }, found.Order.Lines.Select(l => l.Sku).ToArray());
        Assert.AreEqual(found.Order.Lines.Sum(l => l.Quantity * l.UnitPrice), found.Order.Total);
    }

    [TestMethod]
    public async Task Another_customers_order_and_none_at_all_are_the_same_answer()
    {
        var missing = await Tools.LookupOrderAsync(Shop.Customer, "999999");

        Assert.AreEqual(new LookupOrderResult(false, null), missing);
        Assert.AreEqual(missing, await Tools.LookupOrderAsync(Shop.Customer with { UserId = "customer-002" }, "1001"));
        Assert.AreEqual(missing, await Tools.LookupOrderAsync(Shop.Customer with { TenantId = "acme" }, "1002"));
        Assert.AreEqual(missing, await Tools.LookupOrderAsync(Shop.Customer, "1001' OR '1'='1"));
    }

    [TestMethod]
    public async Task A_pending_order_is_cancelled_once()
    {
        var first = await Tools.CancelOrderAsync(Shop.Customer, "1001");
        var second = await Tools.CancelOrderAsync(Shop.Customer, "1001");

        Assert.AreEqual((CancelOutcome.Cancelled, OrderStatus.Cancelled), (first.Outcome, first.Order!.Status));
        Assert.AreEqual(CancelOutcome.AlreadyCancelled, second.Outcome);
    }

    [TestMethod]
    public async Task Somebody_elses_order_cannot_be_cancelled()
    {
        Assert.AreEqual(CancelOutcome.NotFound, (await Tools.CancelOrderAsync(Shop.Customer with { UserId = "customer-002" }, "1001")).Outcome);
        Assert.AreEqual(OrderStatus.Pending, (await Tools.LookupOrderAsync(Shop.Customer, "1001")).Order!.Status);
    }

    [TestMethod]
    public async Task An_order_that_was_delivered_stays_so()
    {
        for (var id = 1002; id < 1400; id++)
        {
            if (await Tools.LookupOrderAsync(Shop.Customer, $"{id}") is not { Order.Status: OrderStatus.Delivered }) continue;

            Assert.AreEqual(CancelOutcome.NotPending, (await Tools.CancelOrderAsync(Shop.Customer, $"{id}")).Outcome);
            return;
        }

        Assert.Fail("No delivered order of this customer is seeded.");
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        await Refused.With("This tool is not for this caller: it needs the role VerifiedCustomer.", () => Tools.LookupOrderAsync(Shop.Admin, "1"));
        await Refused.With(
            "orderId: must have 1 to 50 characters that are not all spaces; got null.", () => Tools.CancelOrderAsync(Shop.Customer, null!));
    }
}
