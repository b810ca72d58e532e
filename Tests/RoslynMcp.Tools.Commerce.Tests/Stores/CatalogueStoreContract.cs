using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>What every pair of stores over the seeded catalogue must do, whatever database is behind it.</summary>
public abstract class CatalogueStoreContract
{
    private protected static readonly ProductFilter Any = new();

    private protected abstract ShopStores Stores { get; }

    private protected ICatalogStore Catalogue => Stores.Catalogue;

    private protected IInventoryStore Inventory => Stores.Inventory;

    private protected IVectorStore Vectors => Stores.Vectors;

    private protected IProductWriter Products => Stores.Products;

    private protected IProductImport Import => Stores.Import;

    [TestMethod]
    public async Task An_import_made_again_is_as_if_made_once_and_what_is_not_kept_is_gone()
    {
        const string Tenant = "imported";
        ProductRecord[] first = [Imported("I-1", "Sprocket flange", "V-1", "V-2"), Imported("I-2", "Grommet washer")];
        ProductRecord[] second = [Imported("i1", "Sprocket gadget", "V-2"), Imported("I-3", "Gizmo", "V-1")];

        foreach (var batch in (ProductRecord[][])[first, first, second, second]) await Import.PutAsync(Tenant, batch, default);
        await Vectors.PutVectorsAsync(Tenant, "m", new Dictionary<string, ReadOnlyMemory<float>> { ["I2"] = new float[] { 1, 0 } }, default);
        Assert.AreEqual(1, await Import.KeepOnlyAsync(Tenant, ["I1", "I3"], default));
        Assert.AreEqual(0, await Import.KeepOnlyAsync(Tenant, ["I1", "I3"], default));

        async Task<int> Total(string word) => (await Catalogue.SearchTextAsync(Tenant, new([word], TextMatching.AllPhrases, Any, 10), default)).Total;
        Assert.AreEqual((1, 0, 1, 0), (await Total("sprocket"), await Total("flange"), await Total("gizmo"), await Total("grommet")));
        Assert.AreEqual(2, await Total("steel"), "Specs are searched.");
        var whole = await Catalogue.GetBySkuAsync(Tenant, "I1", default);
        Assert.AreEqual(("i1", "V-2", "steel", "https://x.example/i.jpg"), (
            whole!.Product.Sku, whole.Variants.Single().Sku, whole.Specs["material"], whole.Images.Single().Url));
        Assert.AreEqual("I-3", (await Catalogue.GetBySkuAsync(Tenant, "V1", default))!.Product.Sku, "A variant moves with its SKU.");
        Assert.IsNull(await Catalogue.GetBySkuAsync(Tenant, "I2", default));
        CollectionAssert.AreEquivalent(
            new[] { "sprocket", "gadget", "gizmo", "acme", "things", "nice" },
            (await Catalogue.GetWordsAsync(Tenant, 1, 40, default)).Select(word => word.Word).ToArray());
        Assert.IsNotNull(await Catalogue.GetBySkuAsync("demo", "A4VTG90", default), "Another tenant's products are left alone.");
    }

    private protected static ProductRecord Imported(string sku, string name, params string[] variants) => new(
        new()
        {
            Sku = sku,
            Name = name,
            Url = "",
            Brand = "Acme",
            Category = "Things",
            Description = "Nice.",
            Price = 2.5m,
            Currency = "EUR",
            Quantity = 3,
            Backorder = false,
        },
        new Dictionary<string, string> { ["material"] = "steel" },
        [.. variants.Select(variant => new VariantRecord(variant, "red", 3, 1))],
        [new("https://x.example/i.jpg", "a thing")]);

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
        Assert.AreEqual(await Total(TextMatching.AllPhrases, "planetary"), await Total(TextMatching.AnyPhrase, "planetary", "zzyzx"));
    }

    /// <summary>Has a store that estimates how common words are look at what it has.</summary>
    private protected virtual Task LookAtWordsAsync() => Task.CompletedTask;

    [TestMethod]
    public async Task In_a_loose_query_common_words_only_rank_what_the_rarest_find()
    {
        await LookAtWordsAsync();
        async Task<TextMatches> Find(int mostDecided, int limit, ProductFilter filter, params string[] phrases) => await Catalogue.SearchTextAsync(
            "demo", new(phrases, TextMatching.AnyPhrase, filter, limit) { InShort = true, MostDecided = mostDecided, LeastDecided = 1 }, default);
        static List<string> Ranked(IEnumerable<TextMatch> matches) => [.. matches.Select(match => $"{match.Product.Sku} {match.Relevance:0.####}")];
        var (rare, common) = (await Find(1_000, 5_000, Any, "vane"), await Find(1_000, 5, Any, "hydraulic"));
        Assert.IsTrue(rare.Total is > 20 and < 500 && common.Total > 1_000, $"{rare.Total} and {common.Total}");

        var both = await Find(10_000, 5_000, Any, "hydraulic", "vane");
        var few = await Find(1_000, 20, Any, "hydraulic", "vane");
        var found = rare.Matches.Select(match => match.Product.Sku).ToHashSet();
        Assert.AreEqual((rare.Total, common.Total), (few.Total, both.Total), "Every vane pump is hydraulic.");
        CollectionAssert.AreEqual(Ranked(both.Matches.Where(match => found.Contains(match.Product.Sku)).Take(20)), Ranked(few.Matches));
        CollectionAssert.AreNotEqual(Ranked(rare.Matches.Take(20)), Ranked(few.Matches), "The common word takes part in the ranking.");

        Assert.AreEqual(both.Total, (await Find(1_000, rare.Total + 1, Any, "hydraulic", "vane")).Total, "More was asked for than the rare word finds.");
        Assert.AreEqual(both.Total, (await Catalogue.SearchTextAsync(
            "demo", new(["hydraulic", "vane"], TextMatching.AnyPhrase, Any, 20) { InShort = true, MostDecided = 1_000, LeastDecided = rare.Total + 1 }, default)).Total,
            "The rare word finds too little to be worth ranking alone.");
        Assert.AreEqual(common.Total, (await Find(1, 5, Any, "hydraulic", "zzyzx")).Total, "A word that nothing has decides nothing.");
        var cylinders = new ProductFilter { CategoryKey = LabelKey.Of("Hydraulic Cylinders") };
        Assert.AreEqual(
            (await Find(10_000, 5, cylinders, "hydraulic")).Total, (await Find(1_000, 5, cylinders, "hydraulic", "vane")).Total,
            "Nothing that the rare word finds passes the filter.");
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

    [TestMethod]
    public async Task Categories_and_their_products_are_the_tenants_own()
    {
        var categories = await Catalogue.GetCategoriesAsync("demo", default);
        var pumps = await Catalogue.ListAsync("demo", [LabelKey.Of("Hydraulic Pumps")], 3, default);

        Assert.HasCount(15, categories);
        Assert.AreEqual(420, categories.Single(c => c.Name == "Hydraulic Pumps").Products);
        Assert.AreEqual((3, 420), (pumps.Products.Count, pumps.Total));
        Assert.IsEmpty(await Catalogue.GetCategoriesAsync("nobody", default));
    }

    [TestMethod]
    public async Task Words_are_known_by_their_length()
    {
        var words = await Catalogue.GetWordsAsync("demo", 9, 9, default);

        Assert.IsGreaterThan(0, words.Single(w => w.Word == "hydraulic").Occurrences);
        Assert.IsTrue(words.All(w => w.Word.Length is 9));
    }

    [TestMethod]
    public async Task Stock_is_set_moved_and_bounded_for_products_and_variants()
    {
        async Task<StockUpdate?> Update(string key, int? quantity, int delta)
            => await Products.UpdateStockAsync("acme", new(key, quantity, delta, "test"), default);
        var free = (await Catalogue.ListAsync("acme", [LabelKey.Of("Bearings")], 100, default)).Products;
        var records = await Inventory.GetStockAsync("acme", [.. free.Select(p => SkuKey.Of(p.Sku))], default);
        var (single, group) = (records.First(r => r.Variants.Count is 0), records.First(r => r.Variants.Count > 0));
        var variant = group.Variants[0];

        Assert.AreEqual((8, StockUpdateOutcome.Updated), (await Update(single.SkuKey, 8, 0)) is { } set ? (set.After, set.Outcome) : default);
        Assert.AreEqual((8, 5), (await Update(single.SkuKey, null, -3)) is { } moved ? (moved.Before, moved.After) : default);
        Assert.AreEqual(StockUpdateOutcome.OutOfRange, (await Update(single.SkuKey, null, -6))!.Outcome);
        Assert.AreEqual(StockUpdateOutcome.HasVariants, (await Update(group.SkuKey, 1, 0))!.Outcome);
        Assert.IsNull(await Update("ZF5", 1, 0));
        await Update(SkuKey.Of(variant.Sku), null, 2);
        var after = (await Inventory.GetStockAsync("acme", [group.SkuKey], default)).Single();
        Assert.AreEqual((group.Quantity + 2, variant.Quantity + 2), (after.Quantity, after.Variants[0].Quantity));
    }

    [TestMethod]
    public async Task A_batch_of_changes_is_answered_one_by_one_in_its_order()
    {
        var product = (await Catalogue.ListAsync("acme", [LabelKey.Of("Sensors")], 1, default)).Products[0];

        var outcomes = await Products.ApplyAsync("acme", [new("ZZZ-1", 1), new(product.Sku, 12.34m), new("AAA-1", null, 1)], default);

        CollectionAssert.AreEqual(new[] { false, true, false }, outcomes.Select(outcome => outcome.Applied).ToArray());
        Assert.AreEqual(12.34m, (await Catalogue.GetBySkuAsync("acme", SkuKey.Of(product.Sku), default))!.Product.Price);
    }

    [TestMethod]
    public async Task Preferences_are_replaced_only_from_the_version_before()
    {
        var store = Stores.Preferences;
        var one = CustomerPreferences.None with { Language = "en", Version = 1 };

        Assert.AreEqual(CustomerPreferences.None, await store.GetAsync("demo", "contract", default));
        Assert.IsTrue(await store.TryReplaceAsync("demo", "contract", one, default));
        Assert.IsFalse(await store.TryReplaceAsync("demo", "contract", one, default));
        Assert.IsFalse(await store.TryReplaceAsync("demo", "contract", one with { Version = 3 }, default));
        Assert.IsTrue(await store.TryReplaceAsync("demo", "contract", one with { Language = "fr", Version = 2 }, default));
        Assert.AreEqual(("fr", 2), (await store.GetAsync("demo", "contract", default)) is var p ? (p.Language, p.Version) : default);
        Assert.AreEqual(0, (await store.GetAsync("acme", "contract", default)).Version);
    }

    [TestMethod]
    public async Task Orders_are_found_cancelled_summed_and_learnt_from()
    {
        var store = Stores.Orders;
        var year = new TimeRange(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.HasCount(3, (await store.FindAsync("demo", "customer-001", "1001", default))!.Lines);
        Assert.IsNull(await store.FindAsync("demo", "customer-002", "1001", default));
        var before = (await store.SumSalesAsync("demo", year, SalesKey.Brand, default)).Sum(row => row.Revenue);
        Assert.AreEqual(before, (await store.SumSalesAsync("demo", year, SalesKey.Day, default)).Sum(row => row.Revenue));
        Assert.IsTrue((await store.FindBoughtTogetherAsync("demo", "A4VTG90", 2, default)).All(b => b.SkuKey is "ZF5" or "SKA4V90"));
        Assert.IsTrue(await store.CancelAsync("demo", "customer-001", "1001", default));
        Assert.IsFalse(await store.CancelAsync("demo", "customer-001", "1001", default));
        Assert.IsLessThan(before, (await store.SumSalesAsync("demo", year, SalesKey.Brand, default)).Sum(row => row.Revenue));
    }

    [TestMethod]
    public async Task Events_are_kept_once_and_summed()
    {
        var store = Stores.Events;
        var at = new DateTimeOffset(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);
        var one = new ShopEvent("contract-1", EventType.ProductViewed, "ZF5", 1, 2.50m, "c-9", at);

        Assert.AreEqual(new KeptEvent(one, true), await store.AddAsync("demo", one, default));
        Assert.AreEqual(new KeptEvent(one, false), await store.AddAsync("demo", one with { Quantity = 9 }, default));
        Assert.AreEqual(new KeptEvent(one, true), await store.AddAsync("acme", one, default));
        var query = new EventQuery(new(at, at.AddMilliseconds(1)), null, EventKey.Product);
        Assert.AreEqual(new EventRow("ZF5", 1, 1, 2.50m), (await store.SumAsync("demo", query, default)).Single());
        Assert.IsEmpty(await store.SumAsync("demo", query with { Type = EventType.AddedToCart }, default));
        CollectionAssert.AreEqual(new[] { "ZF5" }, (await store.GetConversationSkusAsync("demo", "c-9", 5, default)).ToArray());
    }

    [TestMethod]
    public async Task A_bulk_job_remembers_what_was_decided()
    {
        var store = Stores.BulkJobs;

        Assert.IsEmpty((await store.OpenAsync("demo", "contract", "content", default))!);
        await store.RecordAsync("demo", "contract", new Dictionary<int, ChangeOutcome> { [1] = ChangeOutcome.Done, [2] = new(false, "why") }, default);
        var again = (await store.OpenAsync("demo", "contract", "content", default))!;
        Assert.AreEqual((2, ChangeOutcome.Done, new ChangeOutcome(false, "why")), (again.Count, again[1], again[2]));
        Assert.IsNull(await store.OpenAsync("demo", "contract", "other", default));
        Assert.IsEmpty((await store.OpenAsync("acme", "contract", "other", default))!);
    }
}
