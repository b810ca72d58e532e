using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Tests.Support;
using BulkTools = RoslynMcp.Tools.Commerce.Bulk.CommerceTools;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>Writers at the same time, over connections of their own.</summary>
[TestClass]
public sealed class PostgresConflictTests : PostgresToolsTest
{
    [TestMethod]
    public async Task Of_many_writers_of_one_version_one_wins_and_the_others_are_told_that_theirs_is_stale()
    {
        var customers = Shop.Tool<CustomersTools>(Tools);
        var asker = Shop.Customer with { UserId = "conflicts" };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            try
            {
                await customers.UpdateCustomerPreferencesAsync(asker, 0, brands: [$"brand {i}"]);
                return $"brand {i}";
            }
            catch (ToolFailedException refusal)
            {
                return refusal.Message;
            }
        }));

        var kept = await customers.GetPreferencesAsync(asker);
        Assert.AreEqual(1, kept.Version);
        Assert.AreEqual(kept.Brands.Single(), outcomes.Single(outcome => outcome.StartsWith("brand", StringComparison.Ordinal)));
        Assert.AreEqual(11, outcomes.Count(outcome => outcome.StartsWith("expectedVersion: must be the version last read", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task No_change_of_one_stock_level_is_lost()
    {
        var inventory = Shop.Tool<InventoryTools>(Tools);
        var before = (await inventory.UpdateStockAsync(Shop.Admin, "ZF5", "conflicts", quantity: 100)).After;

        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => inventory.UpdateStockAsync(Shop.Admin, "ZF5", "conflicts", delta: i % 3 is 0 ? -1 : 1)));

        Assert.AreEqual(before + 8, (await inventory.UpdateStockAsync(Shop.Admin, "ZF5", "conflicts", quantity: 4)).Before);
    }

    [TestMethod]
    public async Task Bulk_updates_of_the_same_products_and_variants_wait_for_each_other_and_never_in_a_circle()
    {
        var keys = await Shared.SuperuserAsync(
            """
            (SELECT sku FROM roslyn_mcp.products AS p WHERE tenant_id = 'demo'
               AND NOT EXISTS (SELECT 1 FROM roslyn_mcp.variants AS v WHERE v.tenant_id = p.tenant_id AND v.product_key = p.sku_key) ORDER BY sku_key LIMIT 50)
            UNION ALL (SELECT sku FROM roslyn_mcp.variants WHERE tenant_id = 'demo' ORDER BY reverse(sku_key) LIMIT 50)
            """);
        using var database = new PostgresDatabase(Shared.App);
        var writer = new PostgresProductWriter(database, TimeProvider.System);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
        {
            var random = new Random(i);
            ProductChange[] changes = [.. keys.Select(key => new ProductChange(key, Price: 10 + i, Quantity: i))];
            random.Shuffle(changes);
            return writer.ApplyAsync("demo", changes, default);
        }));

        Assert.IsTrue(outcomes.All(batch => batch.All(outcome => outcome.Applied)));
        var prices = await Shared.SuperuserAsync(
            $"SELECT DISTINCT price_cents FROM roslyn_mcp.products WHERE tenant_id = 'demo' AND sku IN ({string.Join(',', keys.Select(key => $"'{key}'"))})");
        Assert.HasCount(1, prices, "Each batch is whole, so the last one set all.");
    }

    [TestMethod]
    public async Task Whoever_loses_a_deadlock_is_made_to_try_again()
    {
        using var database = new PostgresDatabase(Shared.App);
        using var both = new Barrier(2);
        var attempts = 0;
        Task<int> LockAsync(string first, string second)
        {
            var met = false;
            return database.RunAsync(
                "demo",
                async connection =>
                {
                    Interlocked.Increment(ref attempts);
                    await connection.ExecuteAsync("UPDATE products SET quantity = quantity WHERE sku_key = @key", ("@key", first));
                    if (!met) await Task.Run(both.SignalAndWait);
                    met = true;
                    return await connection.ExecuteAsync("UPDATE products SET quantity = quantity WHERE sku_key = @key", ("@key", second));
                },
                default);
        }

        var changed = await Task.WhenAll(LockAsync("ZF5", "A4VTG90"), LockAsync("A4VTG90", "ZF5"));

        CollectionAssert.AreEqual(new[] { 1, 1 }, changed);
        Assert.IsGreaterThan(2, attempts);
    }

    [TestMethod]
    public async Task Whoever_gives_up_while_a_statement_waits_breaks_it_off_and_changes_nothing()
    {
        const string Stock = "SELECT quantity FROM roslyn_mcp.products WHERE tenant_id = 'demo' AND sku_key = 'ZF5'";
        var before = await Shared.SuperuserAsync(Stock);
        using var holder = new PostgresDatabase(Shared.App);
        using var database = new PostgresDatabase($"{Shared.App};Application Name=gives up;Cancellation Timeout=0;Options=-c lock_timeout=60s -c statement_timeout=60s");
        using var cancellation = new CancellationTokenSource();

        await holder.RunAsync(
            "demo",
            async connection =>
            {
                await connection.ExecuteAsync("LOCK TABLE stock_changes IN SHARE MODE"); // which a change writes to after the stock itself
                var waiting = new PostgresProductWriter(database, TimeProvider.System).ApplyAsync("demo", [new("ZF5", Quantity: 99)], cancellation.Token);
                while (await SessionsAsync("wait_event_type = 'Lock'") is 0 && !waiting.IsCompleted) await Task.Delay(20);
                await cancellation.CancelAsync();
                await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
                Assert.AreEqual(0, await SessionsAsync("state <> 'idle'"), "The server has ended it too.");
                return 0;
            },
            default);

        CollectionAssert.AreEqual(before.ToArray(), (await Shared.SuperuserAsync(Stock)).ToArray());

        async Task<int> SessionsAsync(string condition)
            => (await Shared.SuperuserAsync($"SELECT 1 FROM pg_stat_activity WHERE application_name = 'gives up' AND {condition}")).Count;
    }

    [TestMethod]
    public async Task A_variant_that_an_import_takes_away_while_its_change_waits_is_unknown()
    {
        await Shared.SuperuserAsync("INSERT INTO roslyn_mcp.variants VALUES ('demo', 'GONE1', 'A4VTG90', 0, 'GONE-1', 'soon gone', 100, 3)");
        using var importing = new PostgresDatabase(Shared.App);
        using var changing = new PostgresDatabase($"{Shared.App};Application Name=comes late");
        Task<StockUpdate?>? change = null;

        await importing.RunAsync(
            "demo",
            async connection =>
            {
                await connection.ExecuteAsync("UPDATE products SET quantity = quantity WHERE sku_key = 'A4VTG90'");
                change ??= new PostgresProductWriter(changing, TimeProvider.System).UpdateStockAsync("demo", new("GONE-1", 5, 0, "conflicts"), default);
                while (await WaitingAsync() is [] && !change.IsCompleted) await Task.Delay(20);
                return await connection.ExecuteAsync("DELETE FROM variants WHERE sku_key = 'GONE1'");
            },
            default);

        Assert.IsNull(await change!);

        Task<IReadOnlyList<string>> WaitingAsync()
            => Shared.SuperuserAsync("SELECT 1 FROM pg_stat_activity WHERE application_name = 'comes late' AND wait_event_type = 'Lock'");
    }

    [TestMethod]
    public async Task Two_processes_may_run_one_bulk_job_at_once()
    {
        using var other = CommerceTools.Create(new() { ConnectionString = Shared.App });
        var skus = await Shared.SuperuserAsync("SELECT sku FROM roslyn_mcp.products WHERE tenant_id = 'demo' ORDER BY sku_key DESC LIMIT 250");
        ProductChange[] changes = [.. skus.Select(sku => new ProductChange(sku, Price: 77))];

        var results = await Task.WhenAll(new[] { Tools, other }.Select(tools
            => Shop.Tool<BulkTools>(tools).BulkUpdateProductsAsync(Shop.Admin, "both", changes)));

        foreach (var result in results) Assert.AreEqual((true, 250, 0), (result.Completed, result.Applied, result.Pending));
    }
}
