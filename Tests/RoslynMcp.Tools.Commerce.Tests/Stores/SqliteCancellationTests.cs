using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>Calls that are given up while a statement of theirs runs, which would never end by itself.</summary>
[TestClass]
public sealed class SqliteCancellationTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteRecords _records;

    public SqliteCancellationTests()
    {
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
        _database = new(new() { CataloguePath = _folder.File("catalogue.db") });
        _records = new(_database.Path);
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
