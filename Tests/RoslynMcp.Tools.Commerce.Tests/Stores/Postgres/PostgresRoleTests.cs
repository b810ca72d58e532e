using Npgsql;
using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>What the database itself refuses, were the tenant left out of every query of ours.</summary>
[TestClass]
public sealed class PostgresRoleTests : PostgresShopTest, IDisposable
{
    private const string TenantTables =
        """
        SELECT c.relname FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'roslyn_mcp'::regnamespace AND c.relkind = 'r' AND a.attname = 'tenant_id' ORDER BY 1
        """;

    private readonly PostgresDatabase _database = new($"{Shared.App};Maximum Pool Size=1");

    [ClassInitialize]
    public static async Task Fill(TestContext context)
    {
        using var database = new PostgresDatabase(Shared.App);
        foreach (var tenant in (string[])["demo", "acme"])
        {
            await new EventStore(database).AddAsync(tenant, new("walls", EventType.ProductViewed, "ZF5", 1, 1, "", DateTimeOffset.UnixEpoch), default);
            await new PreferenceStore(database).TryReplaceAsync(tenant, "walls", CustomerPreferences.None with { Version = 1 }, default);
            await new ImportStore(database).RecordAsync(tenant, new("walls", 0, DateTimeOffset.UnixEpoch, [new("WALLS", true)]), default);
            var jobs = new BulkJobStore(database);
            await jobs.OpenAsync(tenant, "walls", "content", default);
            await jobs.RecordAsync(tenant, "walls", new Dictionary<int, ChangeOutcome> { [0] = ChangeOutcome.Done }, default);
            var cipher = new CredentialCipher(CredentialKeys.Parse($"k:{Convert.ToBase64String(new byte[32])}"));
            await new CredentialStore(database, cipher).PutAsync(tenant, ShopPlatform.Shopify, new(new("https://walls.example"), "k", "s"), default);
            foreach (var sku in (string[])["A4VTG90", "A4VTG90/32L"]) // one of them has variants, or is none
                await new PostgresProductWriter(database, TimeProvider.System).UpdateStockAsync(tenant, new(sku, null, 0, "walls"), default);
        }
    }

    public void Dispose() => _database.Dispose();

    [TestMethod]
    public async Task No_table_shows_another_tenants_rows_to_a_query_that_names_no_tenant()
    {
        var tables = await Shared.SuperuserAsync(TenantTables);

        Assert.HasCount(14, tables);
        foreach (var table in tables)
        {
            CollectionAssert.IsSubsetOf(
                new[] { "acme", "demo" }, (await Shared.SuperuserAsync($"SELECT DISTINCT tenant_id FROM roslyn_mcp.{table}")).ToArray(), table);
            foreach (var tenant in (string[])["demo", "acme"])
                Assert.AreEqual(tenant, string.Join(",", await RawAsync(tenant, $"SELECT DISTINCT tenant_id FROM {table}")), table);
            Assert.IsEmpty(await RawAsync("", $"SELECT tenant_id FROM {table}"), table);
        }
    }

    [TestMethod]
    public async Task The_functions_that_search_texts_know_the_tenant_of_the_transaction_only()
    {
        Assert.AreEqual("A4VTG90", (await RawAsync("acme", "SELECT sku FROM match_whole('zf5 | a4vtg90', 'a4vtg90') WHERE sku IN ('ZF5', 'A4VTG90')")).Single());
        Assert.IsEmpty(await RawAsync("", "SELECT sku FROM match_short('pump', 'pump') UNION ALL SELECT sku FROM match_whole('pump', 'pump')"));
    }

    [TestMethod]
    public async Task A_change_that_names_no_tenant_stays_within_the_tenants_rows()
    {
        const string Prices = "SELECT SUM(price_cents) FROM roslyn_mcp.products WHERE tenant_id = 'acme'";
        var before = await Shared.SuperuserAsync(Prices);

        await RawAsync("demo", "UPDATE products SET price_cents = price_cents + 0");
        await RawAsync("demo", "UPDATE products SET price_cents = 1 WHERE tenant_id = 'acme'");
        await RawAsync("demo", "DELETE FROM order_lines WHERE tenant_id = 'acme'");
        await RawAsync("nobody", "UPDATE products SET price_cents = 1");
        await RawAsync("nobody", "DELETE FROM events");

        CollectionAssert.AreEqual(before.ToArray(), (await Shared.SuperuserAsync(Prices)).ToArray());
        Assert.AreNotEqual("0", (await Shared.SuperuserAsync("SELECT COUNT(*) FROM roslyn_mcp.order_lines WHERE tenant_id = 'acme'")).Single());
        Assert.AreEqual("2", (await Shared.SuperuserAsync("SELECT COUNT(*) FROM roslyn_mcp.events WHERE event_key = 'walls'")).Single());
    }

    [TestMethod]
    [DataRow("UPDATE products SET tenant_id = 'acme' WHERE sku_key = 'ZF5'")]
    [DataRow("INSERT INTO words VALUES ('acme', 'planted', 1)")]
    [DataRow("INSERT INTO words SELECT 'acme', word, 9 FROM words ON CONFLICT (tenant_id, word) DO UPDATE SET occurrences = 9")]
    [DataRow("ALTER TABLE products DISABLE ROW LEVEL SECURITY")]
    [DataRow("ALTER TABLE products ADD COLUMN planted INTEGER")]
    [DataRow("DROP POLICY own_tenant ON products")]
    [DataRow("CREATE POLICY all_tenants ON products USING (true)")]
    [DataRow("CREATE TABLE roslyn_mcp.planted (i INTEGER)")]
    [DataRow("CREATE TABLE public.planted (i INTEGER)")]
    [DataRow("DROP TABLE events")]
    [DataRow("TRUNCATE events")]
    [DataRow("INSERT INTO migrations VALUES ('9999_planted.sql')")]
    [DataRow("SET row_security = off; SELECT tenant_id FROM products")]
    [DataRow("SET ROLE shop_owner")]
    [DataRow("SET SESSION AUTHORIZATION postgres")]
    [DataRow("ALTER ROLE shop_app BYPASSRLS")]
    [DataRow("COPY products TO PROGRAM 'cat'")]
    [DataRow("SELECT pg_read_file('/etc/passwd')")]
    public async Task The_applications_role_may_not(string sql)
    {
        var refused = await Assert.ThrowsExactlyAsync<DatabaseUnavailableException>(() => RawAsync("demo", sql));

        Assert.AreEqual(PostgresErrorCodes.InsufficientPrivilege, (refused.InnerException as PostgresException)?.SqlState, refused.InnerException?.Message);
        Assert.AreEqual("The database role may not do this. See which rights it needs in the README of RoslynMcp.Tools.Commerce.", refused.Message);
    }

    [TestMethod]
    public async Task The_applications_role_owns_nothing_and_migrations_are_read_only_to_it()
    {
        var owned = await Shared.SuperuserAsync("SELECT relname FROM pg_class WHERE relowner = 'shop_app'::regrole");
        await RawAsync("demo", "DELETE FROM migrations");

        Assert.IsEmpty(owned);
        Assert.AreEqual(
            $"{PostgresSql.Migrations().Count - 1}", (await RawAsync("demo", "SELECT COUNT(*) FROM migrations WHERE name <> '1003_vectors.sql'")).Single());
    }

    [TestMethod]
    public async Task The_tables_owner_is_bound_as_well()
    {
        using var owner = new PostgresDatabase(Shared.Owner);

        Assert.AreEqual("acme", string.Join(",", await PostgresShop.RawAsync(owner, "acme", "SELECT DISTINCT tenant_id FROM products")));
    }

    [TestMethod]
    public async Task A_connection_that_goes_back_to_the_pool_does_not_keep_the_tenant()
    {
        var first = await RawAsync("demo", "SELECT pg_backend_pid()");
        var left = Array.Empty<string>();

        await Assert.ThrowsExactlyAsync<TimeoutException>(() => _database.RunAsync<int>(
            "acme",
            async connection =>
            {
                await connection.ExecuteAsync("ROLLBACK");
                left = [.. await connection.RowsAsync(
                    "SELECT concat(pg_backend_pid(), '|', current_setting('roslyn_mcp.tenant'), '|', COUNT(*)) FROM roslyn_mcp.products", row => row.GetString(0))];
                throw new TimeoutException("enough");
            },
            default));

        Assert.AreEqual($"{first.Single()}||0", left.Single());
        Assert.AreEqual($"{first.Single()}", (await RawAsync("demo", "SELECT pg_backend_pid()")).Single());
    }

    [TestMethod]
    public async Task A_role_that_finds_no_tables_and_may_not_make_them_is_told_what_to_do()
    {
        await Shared.SuperuserAsync("CREATE DATABASE bare");
        using var bare = new PostgresDatabase(new NpgsqlConnectionStringBuilder(Shared.App) { Database = "bare" }.ToString());

        var refused = await Assert.ThrowsExactlyAsync<DatabaseUnavailableException>(() => bare.PrepareAsync(default));

        Assert.AreEqual(
            "The tables are missing or of an older version, and this role may not make them: call CommerceTools.PrepareAsync, or roslyn-mcp prepare, once as the role "
            + "that owns them, and let this one read and write them.",
            refused.Message);
    }

    private Task<IReadOnlyList<string>> RawAsync(string tenant, string sql) => PostgresShop.RawAsync(_database, tenant, sql);
}
