using RoslynMcp.Tools.Commerce.Bulk;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;
using BulkTools = RoslynMcp.Tools.Commerce.Bulk.CommerceTools;

namespace RoslynMcp.Tools.Commerce.Tests.Bulk;

[TestClass]
public sealed class BulkUpdateTests
{
    [TestMethod]
    public async Task Each_change_succeeds_or_fails_for_itself()
    {
        using var shop = new OwnShop();
        var result = await shop.Tool<BulkTools>().BulkUpdateProductsAsync(
            Shop.Admin, "job", [new("zf5", Price: 4000.10m, Quantity: 7), new("NO-SUCH-1", Quantity: 1), new("A4VTG90", Quantity: 1)]);

        Assert.AreEqual((true, 1, 2, 0), (result.Completed, result.Applied, result.Failed, result.Pending));
        CollectionAssert.AreEqual(
            new[] { "", "The shop has no such SKU.", "Its stock is that of its variants: change those." },
            result.Items.Select(item => item.Message).ToArray());
        var product = (await shop.Tool<ProductsTools>().GetProductDetailsAsync(Shop.Demo, "ZF5")).Product!;
        Assert.AreEqual((4000.10m, 7), (product.Price, product.Quantity));
    }

    [TestMethod]
    public async Task Ten_thousand_changes_survive_a_failure_in_the_middle_and_go_on_where_they_stopped()
    {
        using var folder = new TempFolder();
        using var records = new SqliteRecords(folder.File("catalogue.db"));
        var shop = new FailingShop { FailAfter = 4_350 };
        var tools = new BulkTools(new BulkJobStore(records), shop);
        ProductChange[] changes = [.. Enumerable.Range(0, 10_000).Select(i => new ProductChange($"SKU-{i}", Quantity: i % 100))];

        var broken = await tools.BulkUpdateProductsAsync(Shop.Admin, "job", changes);
        shop.FailAfter = int.MaxValue;
        var whole = await tools.BulkUpdateProductsAsync(Shop.Admin, "job", changes);
        var again = await tools.BulkUpdateProductsAsync(Shop.Admin, "job", changes);

        Assert.AreEqual((false, 4_300, 5_700), (broken.Completed, broken.Applied, broken.Pending));
        Assert.AreEqual("changes[4300] to changes[4399]: The shop did not answer.", broken.Cause);
        Assert.AreEqual(
            (100, "The shop did not answer."),
            broken.Items.Index().Where(item => item.Item.Message is not "").ToList() is var told ? (told.Count, told[0].Item.Message) : default);
        Assert.AreEqual("", broken.Items[4400].Message, "Nothing is said of what was not tried.");
        Assert.AreEqual("", whole.Cause);
        Assert.AreEqual((true, 10_000, 0), (whole.Completed, whole.Applied, whole.Pending));
        Assert.AreEqual(10_000, again.Applied);
        Assert.HasCount(10_000, shop.Applied.Distinct());
        Assert.AreEqual(10_050, shop.Applied.Count, "Only what the broken batch had done is done twice.");
        Assert.IsTrue(shop.Batches.TrueForAll(size => size <= 100));
    }

    [TestMethod]
    public async Task The_cause_of_a_failure_is_said_without_what_an_exception_may_hold()
    {
        async Task<string> CauseAsync(Exception failure)
        {
            using var folder = new TempFolder();
            using var records = new SqliteRecords(folder.File("catalogue.db"));
            var tools = new BulkTools(new BulkJobStore(records), new FailingShop { Failure = failure });
            return (await tools.BulkUpdateProductsAsync(Shop.Admin, "job", [new("ZF5", 1)])).Cause;
        }

        Assert.AreEqual("changes[0] to changes[0]: The shop is throttled.", await CauseAsync(new PlatformException("The shop is throttled.")));
        Assert.AreEqual("changes[0] to changes[0]: The shop did not answer in time.", await CauseAsync(new TaskCanceledException("secret")));
        Assert.AreEqual("changes[0] to changes[0]: The catalogue cannot be used now.", await CauseAsync(new CatalogueUnavailableException("/home/secret")));
        Assert.AreEqual("changes[0] to changes[0]: An unexpected failure, InvalidOperationException.", await CauseAsync(new InvalidOperationException("Password=secret")));
    }

    [TestMethod]
    public async Task A_job_is_the_tenants_own_and_its_changes_are_always_the_same()
    {
        using var shop = new OwnShop();
        var tools = shop.Tool<BulkTools>();
        await tools.BulkUpdateProductsAsync(Shop.Admin, "job", [new("ZF5", Quantity: 1)]);

        await Refused.With(
            "jobId: must be new for new changes; got one that other changes have.",
            () => tools.BulkUpdateProductsAsync(Shop.Admin, "job", [new("ZF5", Quantity: 2)]));
        var acme = await tools.BulkUpdateProductsAsync(Shop.Admin with { TenantId = "acme" }, "job", [new("ZF5", Quantity: 2)]);
        Assert.AreEqual(BulkOutcome.Failed, acme.Items.Single().Outcome);
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_before_anything_is_changed()
    {
        using var shop = new OwnShop();
        var tools = shop.Tool<BulkTools>();
        Task Update(params ProductChange[] changes) => tools.BulkUpdateProductsAsync(Shop.Admin, "job", changes);

        await Refused.With("changes: must have 1 to 10000 items; got a list of 0.", () => Update());
        await Refused.With("changes[1].price: must be between 0 and 1000000000; got a negative number.", () => Update(new("ZF5", 1), new("X", -1)));
        await Refused.With("changes[0].quantity: must be between 0 and 1000000; got the integer -1.", () => Update(new ProductChange("ZF5", null, -1)));
        await Refused.With("changes[0]: must have a price or a quantity; got null for both.", () => Update(new ProductChange("ZF5")));
        await Refused.With("changes[1].sku: must occur once; got one that occurred before.", () => Update(new("ZF5", 1), new("zf-5", 2)));
        await Refused.With(
            "This tool is not for this caller: it needs the role MerchantAdmin.",
            () => tools.BulkUpdateProductsAsync(Shop.Customer, "job", [new("ZF5", 1)]));
        Assert.AreEqual(4380m, (await shop.Tool<ProductsTools>().GetProductDetailsAsync(Shop.Demo, "ZF5")).Product!.Price);
    }

    private sealed class FailingShop : IProductWriter
    {
        public List<string> Applied { get; } = [];

        public List<int> Batches { get; } = [];

        public int FailAfter { get; set; }

        public Exception Failure { get; init; } = new HttpRequestException("https://shop.example/?key=secret does not answer.");

        public Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
            string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
        {
            Batches.Add(changes.Count);
            foreach (var change in changes)
            {
                if (Applied.Count >= FailAfter) throw Failure;
                Applied.Add(change.Sku);
            }

            return Task.FromResult<IReadOnlyList<ChangeOutcome>>([.. changes.Select(_ => ChangeOutcome.Done)]);
        }
    }
}
