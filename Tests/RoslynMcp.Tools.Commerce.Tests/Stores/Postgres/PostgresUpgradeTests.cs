using Npgsql;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>A database of an older version, with rows of two tenants, is brought up to date.</summary>
[TestClass]
public sealed class PostgresUpgradeTests
{
    // Before texts had a table of their own, imports went on, and a server could have vectors. A file that was shipped never changes.
    private static readonly string[] Old = ["0001_records.sql", "1001_catalogue.sql", "1002_row_level_security.sql", "1004_read_only_migrations.sql"];

    private const string Rows =
        """
        SELECT set_config('roslyn_mcp.tenant', '{0}', true);
        INSERT INTO products VALUES ('{0}', 'OLD1', 'OLD-1', 'Old pump of {0}', 'old pump of {0}', 'https://x.example', 'B', 'b', 'Pumps', 'pumps', 'quiet',
            1250, 'USD', 4, false, '{}', '[]', setweight(to_tsvector('shop', 'old pump of {0}'), 'A') || setweight(to_tsvector('shop', 'manual'), 'D'));
        INSERT INTO variants VALUES ('{0}', 'OLD1L', 'OLD1', 0, 'OLD-1L', 'left', 1300, 4);
        INSERT INTO words VALUES ('{0}', 'pump', 1);
        INSERT INTO orders VALUES ('{0}', 'o-1', 'customer-001', 'pending', 0, 'USD');
        """;

    [TestMethod]
    [DataRow("first", "DROP TABLE credentials", DisplayName = "Of the first version, whose records had no credentials")]
    [DataRow("second", "SELECT 1", DisplayName = "Of the version before texts had a table")]
    public async Task The_rows_of_every_tenant_are_still_there_and_found_by_their_words(string version, string lacking)
    {
        var shop = await PostgresShop.Shared;
        await shop.SuperuserAsync($"CREATE DATABASE {version} OWNER shop_owner");
        var owner = new NpgsqlConnectionStringBuilder(shop.Owner) { Database = version }.ToString();
        await MakeOldAsync(owner, lacking);
        using var tools = CommerceTools.Create(new() { ConnectionString = owner });

        Assert.AreEqual(StoreState.NotPrepared, await tools.ExamineAsync());
        await tools.PrepareAsync();

        Assert.AreEqual(StoreState.WithoutVectors, await tools.ExamineAsync());
        foreach (var asker in new[] { Shop.Demo, Shop.Acme })
        {
            foreach (var words in (string[])["old pump", "manual"])
            {
                var found = await Shop.Tool<SearchTools>(tools).SearchProductsAsync(asker, words);
                Assert.AreEqual($"Old pump of {asker.TenantId}", found.Products.Single().Name, words);
            }

            var product = (await Shop.Tool<ProductsTools>(tools).GetProductDetailsAsync(asker, "old-1l")).Product!;
            Assert.AreEqual(("OLD-1", 12.5m, 1), (product.Sku, product.Price, product.Variants.Count));
        }

        using var database = new PostgresDatabase(owner);
        await new ImportStore(database).RecordAsync("demo", new("mark", 0, DateTimeOffset.UnixEpoch, []), default);
        Assert.AreEqual("demo", string.Join(",", await PostgresShop.RawAsync(database, "demo", "SELECT tenant_id FROM orders")));
        await PostgresShop.RawAsync(database, "demo", "INSERT INTO credentials VALUES ('demo', 'Shopify', 'sealed')");
        Assert.IsEmpty(await PostgresShop.RawAsync(database, "acme", "SELECT tenant_id FROM credentials"));
    }

    private static async Task MakeOldAsync(string owner, string lacking)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var opened = await source.OpenConnectionAsync();
        var connection = new RecordConnection(opened, default);
        await connection.ExecuteAsync("CREATE SCHEMA roslyn_mcp; SET search_path = roslyn_mcp, public; CREATE TABLE migrations (name TEXT PRIMARY KEY)");
        foreach (var (name, text) in PostgresSql.Migrations().Where(migration => Old.Contains(migration.Name)))
        {
            await connection.ExecuteAsync(text);
            await connection.ExecuteAsync("INSERT INTO migrations VALUES (@name)", ("@name", name));
        }

        await connection.ExecuteAsync(lacking);
        foreach (var tenant in (string[])["demo", "acme"])
            await connection.ExecuteAsync(Rows.Replace("{0}", tenant, StringComparison.Ordinal));
    }
}
