using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class SqliteStoreTests : VectorStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public SqliteStoreTests()
    {
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
        Stores = ShopStores.Of(new() { CataloguePath = _folder.File("catalogue.db") });
    }

    private protected override ShopStores Stores { get; }

    [TestMethod]
    [DataRow(1, DisplayName = "that most pass")]
    [DataRow(4380, DisplayName = "that few pass")]
    public async Task A_filter_leaves_the_same_nearest_however_few_are_asked_for(int minPrice)
    {
        var own = (await Vectors.GetVectorAsync("demo", HashedNGramGenerator.ModelId, "ZF5", default))!.Value;
        var query = new VectorQuery(HashedNGramGenerator.ModelId, own, new() { MinPrice = minPrice }, 10_000, 0);

        var all = await Vectors.FindNearestAsync("demo", query, default);
        var few = await Vectors.FindNearestAsync("demo", query with { Limit = 5 }, default);

        Assert.HasCount(5, few);
        CollectionAssert.AreEqual(all.Take(5).Select(match => match.Product.Sku).ToList(), few.Select(match => match.Product.Sku).ToList());
    }

    [TestMethod]
    public async Task Vectors_that_another_process_changed_are_found_and_those_that_it_removed_are_not()
    {
        using var elsewhere = new SqliteDatabase(new() { CataloguePath = _folder.File("catalogue.db") });
        var (here, there) = (Vectors, new SqliteVectorStore(elsewhere));
        var query = new VectorQuery("m", new float[] { 1, 0 }, new(), 5, 0.5);
        Task PutAsync(string key, params float[] vector)
            => there.PutVectorsAsync("acme", "m", new Dictionary<string, ReadOnlyMemory<float>> { [key] = vector }, default);
        async Task<string> NearestAsync() => string.Join(",", (await here.FindNearestAsync("acme", query, default)).Select(match => match.Product.Sku));

        Assert.AreEqual("", await NearestAsync());
        await PutAsync("A4VTG90", 1, 0);
        Assert.AreEqual("A4VTG90", await NearestAsync());
        await PutAsync("A4VTG90", 0, 1);
        Assert.AreEqual("", await NearestAsync());
        await PutAsync("A4VTG90", 1, 0);
        await new SqliteProductImport(elsewhere).KeepOnlyAsync("acme", [], default);
        await new SqliteProductImport(elsewhere).PutAsync("acme", [Imported("N-1", "New")], default);
        Assert.AreEqual("", await NearestAsync(), "A new product may have the number of one that is gone.");
    }

    [TestMethod]
    public async Task In_short_a_text_query_looks_at_name_brand_category_and_description_and_no_further()
    {
        var product = (await Catalogue.ListAsync("acme", [LabelKey.Of("Bearings")], 1, default)).Products[0] with { Sku = "Q-1", Description = "quillon" };
        await Import.PutAsync("acme", [new(product, new Dictionary<string, string> { ["Finish"] = "quicksilver" }, [], [])], default);
        async Task<int> Total(string word, bool inShort)
            => (await Catalogue.SearchTextAsync("acme", new([word], TextMatching.AnyPhrase, new(), 10) { InShort = inShort }, default)).Total;

        Assert.AreEqual((1, 1), (await Total("quillon", true), await Total("quillon", false)));
        Assert.AreEqual((0, 1), (await Total("quicksilver", true), await Total("quicksilver", false)));
    }

    public void Dispose()
    {
        Stores.Dispose();
        _folder.Dispose();
    }
}
