using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>What every pair of stores over the seeded catalogue must do, whatever database is behind it.</summary>
public abstract class CatalogueStoreContract
{
    private static readonly ProductFilter Any = new();

    protected abstract ICatalogStore Catalogue { get; }

    protected abstract IInventoryStore Inventory { get; }

    [TestMethod]
    public async Task Products_and_variants_are_found_by_key_for_their_tenant_only()
    {
        var demo = await Catalogue.FindBySkuAsync("demo", ["A4VTG90", "A4VTG9032R", "ZF5", "NONE"], Any, default);
        var acme = await Catalogue.FindBySkuAsync("acme", ["A4VTG90", "ZF5"], Any, default);

        CollectionAssert.AreEquivalent(
            new[] { ("A4VTG90", "A4VTG90"), ("A4VTG9032R", "A4VTG90"), ("ZF5", "ZF5") },
            demo.Select(m => (m.SkuKey, m.Product.Sku)).ToArray());
        CollectionAssert.AreEquivalent(new[] { "A4VTG90" }, acme.Select(m => m.Product.Sku).ToArray());
    }

    [TestMethod]
    public async Task Text_is_matched_by_all_phrases_by_all_beginnings_or_by_any()
    {
        async Task<int> Total(TextMatching matching, params string[] phrases)
            => (await Catalogue.SearchTextAsync("demo", new(phrases, matching, Any, 10), default)).Total;

        Assert.AreEqual(0, await Total(TextMatching.AllPhrases, "planetar"));
        Assert.IsGreaterThan(0, await Total(TextMatching.AllBeginnings, "planetar"));
        Assert.AreEqual(0, await Total(TextMatching.AllBeginnings, "planetar", "zzyzx"));
        Assert.IsGreaterThan(0, await Total(TextMatching.AnyBeginning, "planetar", "zzyzx"));
        Assert.AreEqual(0, await Total(TextMatching.AnyBeginning));
    }

    [TestMethod]
    public async Task A_phrase_keeps_its_words_together()
    {
        var apart = await Catalogue.SearchTextAsync("demo", new(["piston", "axial"], TextMatching.AllPhrases, Any, 1), default);
        var together = await Catalogue.SearchTextAsync("demo", new(["piston axial"], TextMatching.AllPhrases, Any, 1), default);

        Assert.IsGreaterThan(0, apart.Total);
        Assert.AreEqual(0, together.Total);
    }

    [TestMethod]
    public async Task Text_matches_are_ranked_limited_and_counted_whole()
    {
        var few = await Catalogue.SearchTextAsync("demo", new(["pump"], TextMatching.AllPhrases, Any, 5), default);
        var all = await Catalogue.SearchTextAsync("demo", new(["pump"], TextMatching.AllPhrases, Any, 10_000), default);

        Assert.HasCount(5, few.Matches);
        Assert.AreEqual(all.Matches.Count, few.Total);
        CollectionAssert.AreEqual(
            all.Matches
                .OrderByDescending(m => m.Relevance)
                .ThenBy(m => m.Product.Sku, StringComparer.Ordinal)
                .Select(m => m.Product.Sku)
                .ToList(),
            all.Matches.Select(m => m.Product.Sku).ToList());
        Assert.IsTrue(all.Matches.All(m => m.Relevance > 0));
    }

    [TestMethod]
    public async Task Excepted_products_are_neither_matched_nor_counted()
    {
        var query = new TextQuery(["zf5"], TextMatching.AllPhrases, Any, 1000);

        var all = await Catalogue.SearchTextAsync("demo", query, default);
        var some = await Catalogue.SearchTextAsync("demo", query with { ExceptSkus = ["ZF5"] }, default);

        Assert.AreEqual(all.Total - 1, some.Total);
        Assert.IsFalse(some.Matches.Any(m => m.Product.Sku == "ZF5"));
    }

    [TestMethod]
    public async Task Every_filter_narrows_text_and_SKU_alike()
    {
        ProductFilter[] excluding =
        [
            new() { MinPrice = 2849.01m }, new() { MaxPrice = 2848.99m }, new() { BrandKey = "no such brand" },
            new() { CategoryKey = LabelKey.Of("Bearings") }, new() { InStock = false },
        ];
        foreach (var filter in excluding)
        {
            Assert.IsEmpty(await Catalogue.FindBySkuAsync("demo", ["A4VTG90"], filter, default), filter.ToString());
            var text = await Catalogue.SearchTextAsync("demo", new(["a4vtg90"], TextMatching.AllPhrases, filter, 1000), default);
            Assert.IsFalse(text.Matches.Any(m => m.Product.Sku == "A4VTG90"), filter.ToString());
        }

        var including = new ProductFilter { MinPrice = 2849, MaxPrice = 2849, CategoryKey = LabelKey.Of("Hydraulic Pumps"), InStock = true };
        Assert.HasCount(1, await Catalogue.FindBySkuAsync("demo", ["A4VTG90"], including, default));
    }

    [TestMethod]
    public async Task A_whole_product_has_its_parts_in_order()
    {
        var record = (await Catalogue.GetBySkuAsync("demo", "A4VTG90", default))!;
        var byName = await Catalogue.GetByNameAsync("demo", NameKey.Of(record.Product.Name), default);

        CollectionAssert.AreEqual(new[] { "Max pressure", "Flow", "Displacement", "Port", "Shaft", "Max speed" }, record.Specs.Keys.ToArray());
        CollectionAssert.AreEqual(new[] { "A4VTG90/32R", "A4VTG90/32L" }, record.Variants.Select(v => v.Sku).ToArray());
        StringAssert.EndsWith(record.Images[0].Url, "A4VTG90-1.jpg");
        Assert.AreEqual(record.Product, byName!.Product);
        Assert.IsNull(await Catalogue.GetBySkuAsync("nobody", "A4VTG90", default));
        Assert.IsNull(await Catalogue.GetByNameAsync("nobody", NameKey.Of(record.Product.Name), default));
    }

    [TestMethod]
    public async Task Suggestions_are_near_limited_and_the_tenants_own()
    {
        var query = new SuggestionQuery(ProductKey.Sku, "A4VTG9O", MaximumDistance: 2, Limit: 1);

        Assert.AreEqual("A4VTG90", (await Catalogue.SuggestAsync("demo", query, default)).Single().Sku);
        Assert.IsEmpty(await Catalogue.SuggestAsync("nobody", query, default));
    }

    [TestMethod]
    public async Task Stock_is_the_tenants_own_and_leaves_unknown_keys_out()
    {
        var demo = await Inventory.GetStockAsync("demo", ["ZF5", "NONE", "A4VTG90", "A4VTG9032L"], default);

        CollectionAssert.AreEqual(
            new[] { ("ZF5", 4, 0), ("A4VTG90", 14, 2), ("A4VTG90/32L", 7, 0) },
            demo.Select(record => (record.Sku, record.Quantity, record.Variants.Count)).ToArray());
        Assert.IsEmpty(await Inventory.GetStockAsync("acme", ["ZF5"], default));
    }

    [TestMethod]
    public async Task Many_callers_are_answered_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => i % 2 is 0
            ? Catalogue.FindBySkuAsync("demo", ["A4VTG90"], Any, default)
            : Catalogue.FindBySkuAsync("acme", ["A4VTG90"], Any, default)));

        Assert.HasCount(2, answers.Select(answer => answer.Single().Product.Price).Distinct());
    }
}
