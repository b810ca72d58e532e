using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class SqliteStoreTests : VectorStoreContract, IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteRecords _records;

    public SqliteStoreTests()
    {
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
        _database = new(new() { CataloguePath = _folder.File("catalogue.db") });
        _records = new(_database.Path);
    }

    protected override ICatalogStore Catalogue => new SqliteCatalogStore(_database);

    protected override IInventoryStore Inventory => new SqliteInventoryStore(_database);

    protected override IVectorStore Vectors => new SqliteVectorStore(_database);

    protected override IProductWriter Products => new SqliteProductWriter(_database, TimeProvider.System);

    private protected override IProductImport Import => new SqliteProductImport(_database);

    private protected override IRecordDatabase Records => _records;

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

    [TestMethod]
    public async Task A_cancelled_call_breaks_off_its_statement_and_changes_nothing()
    {
        const string Endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT SUM(i) FROM n";
        const string Stock = "SELECT quantity FROM products WHERE tenant_id = 'demo' AND sku_key = 'ZF5'";
        Task<long> QuantityAsync() => _database.ReadAsync(connection => (long)connection.Query(Stock).ExecuteScalar()!, default);
        Task<long> OrdersAsync() => _records.RunAsync(
            "demo", async connection => (await connection.RowsAsync("SELECT COUNT(*) FROM orders", row => row.GetInt64(0))).Single(), default);
        var before = (await QuantityAsync(), await OrdersAsync());
        using var reading = new CancellationTokenSource();
        using var writing = new CancellationTokenSource();
        using var recording = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() => _database.ReadAsync(connection => Run(connection, reading, Endless), reading.Token));
        await Assert.ThrowsAsync<OperationCanceledException>(() => _database.WriteAsync(
            connection => Run(connection, writing, $"UPDATE products SET quantity = 0; {Endless}"), writing.Token));
        await Assert.ThrowsAsync<OperationCanceledException>(() => _records.RunAsync(
            "demo",
            connection =>
            {
                recording.CancelAfter(Soon);
                return connection.ExecuteAsync($"DELETE FROM orders; {Endless}");
            },
            recording.Token));

        Assert.AreEqual(before, (await QuantityAsync(), await OrdersAsync()));

        static int Run(SqliteConnection connection, CancellationTokenSource cancellation, string sql)
        {
            cancellation.CancelAfter(Soon);
            using var command = connection.Query(sql);
            return command.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        _database.Dispose();
        _records.Dispose();
        _folder.Dispose();
    }
}
