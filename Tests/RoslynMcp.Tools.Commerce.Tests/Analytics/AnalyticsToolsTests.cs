using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Analytics;

[TestClass]
public sealed class AnalyticsToolsTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 7, 1, 10, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset NewYear = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SetTime _time = new(Start);
    private readonly OwnShop _shop;

    public AnalyticsToolsTests() => _shop = new(_time);

    private AnalyticsTools Tools => _shop.Tool<AnalyticsTools>();

    public void Dispose() => _shop.Dispose();

    [TestMethod]
    public async Task An_event_is_kept_once_for_each_key()
    {
        var first = await Tools.LogEventAsync(Shop.Demo, EventType.ProductViewed, "k-1", "zf-5");
        _time.Now = Start.AddMinutes(5);
        var again = await Tools.LogEventAsync(Shop.Demo, EventType.ProductViewed, "k-1", "ZF5");

        Assert.AreEqual((new LogEventResult(true, false), new LogEventResult(true, true)), (first, again));
        Assert.AreEqual(1, (await Tools.QueryEventsAsync(Shop.Admin, Start, Start.AddDays(1))).Count);
    }

    [TestMethod]
    public async Task A_key_of_another_event_is_refused_but_another_tenants_is_free()
    {
        await Tools.LogEventAsync(Shop.Demo, EventType.ProductViewed, "k-1", "ZF5");

        await Refused.With(
            "idempotencyKey: must be new for a new event; got one that another event has.",
            () => Tools.LogEventAsync(Shop.Demo, EventType.AddedToCart, "k-1", "ZF5"));
        Assert.IsFalse((await Tools.LogEventAsync(Shop.Acme, EventType.AddedToCart, "k-1")).Duplicate);
    }

    [TestMethod]
    public async Task Events_are_counted_by_hour_day_type_and_product()
    {
        await Tools.LogEventAsync(Shop.Demo, EventType.AddedToCart, "1", "ZF5", 2, 10.50m);
        _time.Now = Start.AddHours(1);
        await Tools.LogEventAsync(Shop.Demo, EventType.AddedToCart, "2", "ZF5", 1, 5.25m);
        await Tools.LogEventAsync(Shop.Demo, EventType.SearchPerformed, "3");
        await Tools.LogEventAsync(Shop.Acme, EventType.SearchPerformed, "4");

        async Task<string> By(EventGrouping grouping) => string.Join(" ", (await Tools.QueryEventsAsync(
            Shop.Admin, Start, Start.AddDays(1), groupBy: grouping)).Buckets.Select(b => $"{b.Key}={b.Count}/{b.Quantity}/{b.Value:0.00}"));

        Assert.AreEqual("2026-07-01T10:00Z=1/2/10.50 2026-07-01T11:00Z=2/1/5.25", await By(EventGrouping.Hour));
        Assert.AreEqual("2026-07-01=3/3/15.75", await By(EventGrouping.Day));
        Assert.AreEqual("added_to_cart=2/3/15.75 search_performed=1/0/0.00", await By(EventGrouping.Type));
        Assert.AreEqual("ZF5=2/3/15.75 =1/0/0.00", await By(EventGrouping.Product));
        Assert.AreEqual(1, (await Tools.QueryEventsAsync(Shop.Admin, Start, Start.AddDays(1), EventType.SearchPerformed)).Count);
    }

    [TestMethod]
    public async Task Every_grouping_of_sales_adds_up_to_the_same()
    {
        var reports = new List<SalesReportResult>();
        foreach (var grouping in Enum.GetValues<SalesGrouping>())
            reports.Add(await Tools.SalesReportAsync(Shop.Admin, NewYear, NewYear.AddDays(181), grouping, 1000));

        Assert.HasCount(1, reports.Select(report => (report.Units, report.Revenue)).Distinct());
        Assert.IsGreaterThan(100_000m, reports[0].Revenue);
        var months = (await Tools.SalesReportAsync(Shop.Admin, NewYear, NewYear.AddDays(181), SalesGrouping.Month)).Buckets;
        CollectionAssert.AreEqual(
            new[] { "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06" }, months.Select(b => b.Key).ToArray());
        Assert.AreEqual(reports[0].Revenue, months.Sum(b => b.Revenue));
    }

    [TestMethod]
    public async Task The_limit_cuts_the_buckets_and_not_the_sums()
    {
        var all = await Tools.SalesReportAsync(Shop.Admin, NewYear, NewYear.AddDays(181), SalesGrouping.Product, 1000);
        var one = await Tools.SalesReportAsync(Shop.Admin, NewYear, NewYear.AddDays(181), SalesGrouping.Product, 1);

        Assert.AreEqual(all.Buckets.MaxBy(b => b.Revenue), one.Buckets.Single());
        Assert.AreEqual(all.Revenue, one.Revenue);
    }

    [TestMethod]
    public async Task Each_tenant_sees_its_own_sales()
    {
        var demo = await Tools.SalesReportAsync(Shop.Admin, NewYear, NewYear.AddDays(181));
        var acme = await Tools.SalesReportAsync(Shop.Admin with { TenantId = "acme" }, NewYear, NewYear.AddDays(181));
        var nobody = await Tools.SalesReportAsync(Shop.Admin with { TenantId = "nobody" }, NewYear, NewYear.AddDays(181));

        Assert.AreNotEqual(demo.Revenue, acme.Revenue);
        Assert.AreEqual((0, 0m, 0), (nobody.Units, nobody.Revenue, nobody.Buckets.Count));
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        await Refused.With("This tool is not for this caller: it needs the role MerchantAdmin.", () => Tools.SalesReportAsync(Shop.Demo, NewYear, Start));
        await Refused.With("from: must be before to; got a later or equal time.", () => Tools.SalesReportAsync(Shop.Admin, Start, Start));
        await Refused.With(
            "to: must be at most 366 days after from; got a later time.", () => Tools.QueryEventsAsync(Shop.Admin, NewYear, NewYear.AddDays(367)));
        await Refused.With(
            "value: must be between 0 and 1000000000; got a negative number.",
            () => Tools.LogEventAsync(Shop.Demo, EventType.AddedToCart, "k", value: -1));
        await Refused.With(
            "value: must be between 0 and 1000000000; got a greater number.",
            () => Tools.LogEventAsync(Shop.Demo, EventType.AddedToCart, "k", value: decimal.MaxValue));
        await Refused.With("type: must be a known type; got another number.", () => Tools.LogEventAsync(Shop.Demo, (EventType)99, "k"));
    }
}
