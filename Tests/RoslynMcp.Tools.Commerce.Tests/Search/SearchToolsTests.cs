using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Search;

[TestClass]
public sealed class SearchToolsTests
{
    private static Task<SearchProductsResult> Search(string query, int limit = 20)
        => Shop.Search.SearchProductsAsync(Shop.Demo, query, limit);

    private static Task<SearchProductsResult> Priced(decimal? from, decimal? to)
        => Shop.Search.SearchProductsAsync(Shop.Demo, "x", minPrice: from, maxPrice: to);

    [TestMethod]
    [DataRow("A4VTG90")]
    [DataRow("a4vtg90")]
    [DataRow("A4VTG 90")]
    [DataRow("a4vtg-90")]
    [DataRow("A4VTG-90/32R")]
    [DataRow("A4VTG-90/99Z")]
    [DataRow("A4VTG90,")]
    public async Task A_SKU_is_found_in_any_spelling_and_alone(string query)
    {
        var result = await Search(query);

        Assert.AreEqual(SearchSource.Exact, result.Source);
        Assert.AreEqual(1, result.Total);
        Assert.AreEqual(("A4VTG90", 1.0, "SKU A4VTG90"), (result.Products[0].Sku, result.Products[0].Score, result.Products[0].Why));
    }

    [TestMethod]
    public async Task Words_beside_a_SKU_add_the_products_that_name_it()
    {
        var result = await Search("seal kit for A4VTG 90");

        Assert.AreEqual(SearchSource.Exact, result.Source);
        CollectionAssert.AreEqual(new[] { "A4VTG90", "SK-A4V90" }, result.Products.Select(p => p.Sku).ToArray());
        Assert.AreEqual(2, result.Total);
    }

    [TestMethod]
    public async Task The_pump_of_a_gearbox_is_found_by_the_gearbox()
        => CollectionAssert.AreEqual(
            new[] { "ZF5", "A4VTG90" },
            (await Search("hydraulic pumps compatible with the ZF5 gearbox")).Products.Select(p => p.Sku).ToArray());

    [TestMethod]
    public async Task Two_SKUs_in_one_query_are_both_found()
        => CollectionAssert.AreEqual(
            new[] { "6204-2RS", "A4VTG90" },
            (await Search("6204 2rs, A4VTG90")).Products.Select(p => p.Sku).ToArray());

    [TestMethod]
    [DataRow("3000PSI hose")]
    [DataRow("24-pack")]
    [DataRow("2-inch fitting")]
    [DataRow("10W-40")]
    [DataRow("M12 screw")]
    public async Task A_measure_is_not_a_SKU(string query) => Assert.AreNotEqual(SearchSource.Exact, (await Search(query)).Source);

    [TestMethod]
    public async Task Singular_and_plural_and_case_find_the_same()
    {
        var one = await Search("planetary gearbox");
        var many = await Search("PLANETARY Gearboxes");

        Assert.IsGreaterThan(20, one.Total);
        CollectionAssert.AreEqual(one.Products.Select(p => p.Sku).ToList(), many.Products.Select(p => p.Sku).ToList());
    }

    [TestMethod]
    public async Task The_beginning_of_a_word_is_enough_where_no_whole_word_matches()
    {
        var result = await Search("planetar");

        Assert.IsGreaterThan(20, result.Total);
        Assert.AreEqual(0.8, result.Products[0].Score);
    }

    [TestMethod]
    public async Task Some_words_are_enough_where_no_product_has_all_of_them()
    {
        var result = await Search("planetary gearbox zzyzx");

        Assert.AreEqual(0.6, result.Products[0].Score);
        StringAssert.Contains(result.Products[0].Why, "name: planetary, gearbox");
    }

    [TestMethod]
    public async Task A_unit_that_sticks_to_its_number_is_read_as_the_two_side_by_side()
    {
        var result = await Search("3000PSI", 1000);

        Assert.IsGreaterThan(50, result.Total);
        Assert.IsTrue(result.Products.All(p => p.Why is "description: 3000 psi" or "text"));
    }

    [TestMethod]
    public async Task Words_that_nothing_has_are_an_empty_answer()
    {
        foreach (var query in new[] { "zzyzx", "***", "the of", "\0", "\ud83d" })
        {
            var result = await Search(query);
            Assert.AreEqual((0, 0, SearchSource.Lexical), (result.Products.Count, result.Total, result.Source), query);
        }
    }

    [TestMethod]
    [DataRow("pump\" OR \"valve")]
    [DataRow("pump AND NOT valve")]
    [DataRow("NEAR(pump valve, 5)")]
    [DataRow("name : pump")]
    [DataRow("{name brand} : pump")]
    [DataRow("- name : pump")]
    [DataRow("^pump")]
    [DataRow("pump*")]
    [DataRow("pump + valve")]
    [DataRow("pump'); DROP TABLE products; --")]
    [DataRow("\"")]
    [DataRow("(((((")]
    [DataRow("$match")]
    public async Task Query_syntax_is_only_words(string query)
    {
        await Search(query);

        Assert.IsGreaterThan(0, (await Search("pump")).Total);
    }

    [TestMethod]
    public async Task A_query_of_nothing_but_short_words_is_answered()
    {
        var letters = string.Join(' ', Enumerable.Range(0, 250).Select(i => (char)('a' + i % 26)));

        Assert.AreEqual(SearchSource.Lexical, (await Search(letters, 1000)).Source);
    }

    [TestMethod]
    public async Task Scores_fall_from_one_to_nought_and_the_order_is_always_the_same()
    {
        var first = await Search("hydraulic valve 24 VDC", 1000);
        var second = await Search("hydraulic valve 24 VDC", 1000);

        CollectionAssert.AreEqual(first.Products.ToList(), second.Products.ToList());
        Assert.IsTrue(first.Products.All(p => p.Score is >= 0 and <= 1));
        var scores = first.Products.Select(p => p.Score).ToList();
        CollectionAssert.AreEqual(scores.OrderDescending().ToList(), scores);
        Assert.AreEqual(first.Total, first.Products.Count);
    }

    [TestMethod]
    public async Task The_limit_cuts_the_products_and_not_the_total()
    {
        var three = await Search("hydraulic pump", 3);

        Assert.HasCount(3, three.Products);
        Assert.AreEqual((await Search("hydraulic pump", 1000)).Total, three.Total);
    }

    [TestMethod]
    public async Task Filters_hold_for_every_product_and_for_the_total()
    {
        var all = await Shop.Search.SearchProductsAsync(Shop.Demo, "hydraulic pump", limit: 1000);
        var some = await Shop.Search.SearchProductsAsync(
            Shop.Demo, "hydraulic pump", limit: 1000, minPrice: 200, maxPrice: 900.50m,
            brand: "korvane", category: "hydraulic pump", inStock: true);

        Assert.IsNotEmpty(some.Products);
        Assert.AreEqual(some.Total, some.Products.Count);
        Assert.IsTrue(some.Products.All(p => p is { Price: >= 200 and <= 900.50m, Brand: "Korvane", Category: "Hydraulic Pumps" }));
        Assert.IsTrue(some.Products.All(p => p.Stock is StockStatus.InStock or StockStatus.Low or StockStatus.Critical));
        Assert.IsLessThan(all.Total, some.Total);
    }

    [TestMethod]
    public async Task In_stock_and_not_in_stock_make_up_the_whole()
    {
        async Task<int> Total(bool? inStock) => (await Shop.Search.SearchProductsAsync(Shop.Demo, "bearing", inStock: inStock)).Total;

        Assert.AreEqual(await Total(null), await Total(true) + await Total(false));
    }

    [TestMethod]
    public async Task The_bounds_of_a_price_range_belong_to_it()
    {
        var result = await Shop.Search.SearchProductsAsync(Shop.Demo, "A4VTG90", minPrice: 2849, maxPrice: 2849.00m);

        Assert.AreEqual(2849m, result.Products.Single().Price);
    }

    [TestMethod]
    public async Task A_price_beyond_all_money_is_no_bound()
        => Assert.AreEqual(1, (await Shop.Search.SearchProductsAsync(Shop.Demo, "A4VTG90", maxPrice: decimal.MaxValue)).Total);

    [TestMethod]
    public async Task A_SKU_that_the_filter_excludes_is_not_found_by_itself()
    {
        var result = await Shop.Search.SearchProductsAsync(Shop.Demo, "A4VTG90", maxPrice: 10);

        Assert.IsFalse(result.Products.Any(p => p.Sku == "A4VTG90"));
    }

    [TestMethod]
    public async Task Each_tenant_sees_its_own_products_and_prices()
    {
        var demo = (await Shop.Search.SearchProductsAsync(Shop.Demo, "A4VTG90")).Products.Single();
        var acme = (await Shop.Search.SearchProductsAsync(Shop.Acme, "A4VTG90")).Products.Single();

        Assert.AreNotEqual(demo.Price, acme.Price);
        StringAssert.StartsWith(acme.Url, "https://acme.example/");
        var everything = await Shop.Search.SearchProductsAsync(Shop.Acme, "the hydraulic pump bearing seal valve typical use", limit: 1000);
        Assert.IsTrue(everything.Products.All(p => p.Url.StartsWith("https://acme.example/", StringComparison.Ordinal)));
        Assert.IsLessThanOrEqualTo(300, everything.Total);
    }

    [TestMethod]
    public async Task A_tenant_without_products_finds_nothing()
        => Assert.AreEqual(0, (await Shop.Search.SearchProductsAsync(new() { TenantId = "' OR 1=1 --" }, "pump")).Total);

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        const string Rule = "query: must have 1 to 500 characters that are not all spaces; got ";
        await Refused.With(Rule + "null.", () => Search(null!));
        await Refused.With(Rule + "an empty string.", () => Search(""));
        await Refused.With(Rule + "a string of spaces.", () => Search("  \t"));
        await Refused.With(Rule + "a string of 501 characters.", () => Search(new('x', 501)));
        await Refused.With("limit: must be between 1 and 1000; got the integer 0.", () => Search("x", 0));
        await Refused.With("limit: must be between 1 and 1000; got the integer 1001.", () => Search("x", 1001));
        await Refused.With("minPrice: must be 0 or more; got a negative number.", () => Priced(-0.01m, null));
        await Refused.With("maxPrice: must be 0 or more; got a negative number.", () => Priced(null, -1));
        await Refused.With("minPrice: must not be above maxPrice; got a greater number.", () => Priced(2, 1));
        await Refused.With(
            "brand: must have 1 to 100 characters that are not all spaces; got an empty string.",
            () => Shop.Search.SearchProductsAsync(Shop.Demo, "x", brand: ""));
        await Refused.With(
            "category: must have 1 to 100 characters that are not all spaces; got a string of 101 characters.",
            () => Shop.Search.SearchProductsAsync(Shop.Demo, "x", category: new('c', 101)));
    }

    [TestMethod]
    public async Task The_longest_query_is_answered() => await Search(new('x', 500), 1000);

    [TestMethod]
    public async Task A_cancelled_search_is_cancelled()
        => await Assert.ThrowsAsync<OperationCanceledException>(
            () => Shop.Search.SearchProductsAsync(Shop.Demo, "pump", cancellationToken: new CancellationToken(canceled: true)));
}
