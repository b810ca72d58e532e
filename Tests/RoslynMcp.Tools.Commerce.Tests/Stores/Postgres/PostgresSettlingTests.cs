using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>Who searches right after much was written does not wait for autovacuum; the role that writes owns nothing.</summary>
[TestClass]
public sealed class PostgresSettlingTests : PostgresShopTest, IDisposable
{
    private const string Tenant = "settled";

    private const string PagesThatWait =
        "SELECT gin_clean_pending_list('roslyn_mcp.product_text_by_short_word') + gin_clean_pending_list('roslyn_mcp.product_text_by_word')";

    private const string IsKnownToThePlanner =
        $"SELECT '{Tenant}' = ANY (most_common_vals::text::text[]) FROM pg_stats WHERE tablename = 'product_text' AND attname = 'tenant_id'";

    private readonly PostgresDatabase _database = new(Shared.App);

    [TestInitialize]
    public Task BeginWithNothingThatWaits() => Shared.SuperuserAsync(PagesThatWait);

    [TestCleanup]
    public Task LeaveNothingBehind() => Shared.SuperuserAsync(
        $"""
        DELETE FROM roslyn_mcp.variants WHERE tenant_id = '{Tenant}';
        DELETE FROM roslyn_mcp.products WHERE tenant_id = '{Tenant}';
        DELETE FROM roslyn_mcp.words WHERE tenant_id = '{Tenant}';
        """);

    public void Dispose() => _database.Dispose();

    [TestMethod]
    public async Task What_was_imported_is_in_the_indexes_and_known_to_the_planner()
    {
        var import = new PostgresProductImport(_database);
        var products = IndustrialCatalogue.Generate().Take(200).Select(seed => seed.Record).ToList();

        await import.PutAsync(Tenant, products, default);
        await import.KeepOnlyAsync(Tenant, [.. products.Select(product => SkuKey.Of(product.Product.Sku))], default);

        await AssertIsSettledAsync();
    }

    [TestMethod]
    public async Task What_was_seeded_is_in_the_indexes_and_known_to_the_planner()
    {
        await new PostgresSeed(_database, new PostgresVectorStore(_database))
            .WriteAsync(Tenant, [.. IndustrialCatalogue.Generate().Take(200)], [], default);

        await AssertIsSettledAsync();
    }

    private static async Task AssertIsSettledAsync()
    {
        Assert.AreEqual("0", (await Shared.SuperuserAsync(PagesThatWait)).Single());
        Assert.AreEqual("True", (await Shared.SuperuserAsync(IsKnownToThePlanner)).Single());
    }
}
