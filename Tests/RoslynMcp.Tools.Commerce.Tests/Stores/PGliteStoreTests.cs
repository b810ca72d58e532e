using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class PGliteStoreTests : VectorStoreContract, IDisposable
{
    private static PGlite? _server;

    private protected override ShopStores Stores { get; } = ShopStores.Of(new() { ConnectionString = _server!.ConnectionString });

    [ClassInitialize]
    public static async Task Start(TestContext context)
    {
        _server = await PGlite.StartAsync();
        using var tools = CommerceTools.Create(new() { ConnectionString = _server.ConnectionString });
        await tools.SeedAsync(context.CancellationToken);
        await tools.SeedAsync(context.CancellationToken);
    }

    [ClassCleanup]
    public static void Stop() => _server?.Dispose();

    public void Dispose() => Stores.Dispose();

    private protected override async Task LookAtWordsAsync()
    {
        using var database = new PostgresDatabase(_server!.ConnectionString);
        await database.RunAsync("demo", connection => connection.ExecuteAsync("ANALYZE product_text"), default);
    }

    [TestMethod]
    public async Task An_ordinary_role_sees_only_the_rows_of_the_tenant_that_was_named()
    {
        using var database = new PostgresDatabase(_server!.ConnectionString);
        await database.RunAsync(
            "demo",
            async connection => await connection.ExecuteAsync(
                "CREATE ROLE shop_reader; GRANT USAGE ON SCHEMA roslyn_mcp TO shop_reader; GRANT SELECT ON ALL TABLES IN SCHEMA roslyn_mcp TO shop_reader"),
            default);

        async Task<string> Seen(string tenant) => string.Join(",", await database.RunAsync(
            tenant,
            async connection =>
            {
                await connection.ExecuteAsync("SET LOCAL ROLE shop_reader");
                return await connection.RowsAsync("SELECT tenant_id, COUNT(*) FROM products GROUP BY tenant_id", row => $"{row.GetString(0)}={row.GetInt64(1)}");
            },
            default));

        Assert.AreEqual("demo=4500", await Seen("demo"));
        Assert.AreEqual("acme=300", await Seen("acme"));
        Assert.AreEqual("", await Seen("nobody"));
    }
}
