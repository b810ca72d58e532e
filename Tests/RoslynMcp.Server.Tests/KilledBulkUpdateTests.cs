using System.Globalization;
using Microsoft.Data.Sqlite;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>A bulk update of 10,000 products whose process is killed, and that is called again.</summary>
[TestClass]
public sealed class KilledBulkUpdateTests : IDisposable
{
    private const string Products =
        """
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)
        INSERT INTO products (tenant_id, sku, sku_key, name, name_key, url, brand, brand_key, category, category_key, description, price_cents, currency, quantity, backorder)
        SELECT 'bulk', 'P' || i, 'P' || i, '', '', '', '', '', '', '', '', 100, 'USD', 5, 0 FROM n
        """;

    // Whoever reads it never comes back: a statement of the update waits there to be killed.
    private const string Forever = "CREATE VIEW forever AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT SUM(i) AS i FROM n";

    private const string Recorded = "SELECT COUNT(*) FROM bulk_outcomes WHERE job_id = 'job'";
    private const string Changed = "SELECT COUNT(*) FROM stock_changes WHERE quantity_before <> quantity_after";

    private readonly RoslynMcpCommand _command = new();
    private readonly string _catalogue;
    private readonly string _records;

    public KilledBulkUpdateTests()
    {
        (_catalogue, _records) = (Path.Combine(_command.Folder, "catalogue.db"), Path.Combine(_command.Folder, "catalogue.records.db"));
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = _catalogue;
        File.Copy(Seeded.CataloguePath, _catalogue);
        _command.Write("first.csx", Snippet("first", 1));
        _command.Write("update.csx", Snippet("job", 10_000));
    }

    public void Dispose() => _command.Dispose();

    [TestMethod]
    [DataRow("NEW.sku = 'P4350'", "", 4_300, DisplayName = "Within a batch, which is then made as if never begun")]
    [DataRow("", "NEW.position = 4350", 4_400, DisplayName = "Before a batch is recorded, whose levels are then set to what they are")]
    public async Task What_was_killed_goes_on_and_no_change_is_lost_or_made_twice(string whileChanging, string whileRecording, int changed)
    {
        var made = await _command.RunAsync(Arguments("first.csx"));
        Assert.IsTrue(File.Exists(_records), made.Error);
        Ask(_catalogue, Products);
        StopWhen(_catalogue, "stock_changes", whileChanging);
        StopWhen(_records, "bulk_outcomes", whileRecording);

        using var process = _command.Start(Arguments("update.csx"));
        while (!process.HasExited && (Ask(_records, Recorded), Ask(_catalogue, Changed)) != (4_300, changed)) await Task.Delay(100);
        process.Kill();
        await process.WaitForExitAsync();
        Assert.AreEqual((4_300, changed), (Ask(_records, Recorded), Ask(_catalogue, Changed)));
        foreach (var file in (string[])[_catalogue, _records]) Ask(file, "DROP TRIGGER IF EXISTS stop");
        var again = await _command.RunAsync(Arguments("update.csx"));

        Assert.AreEqual("""{"completed":true,"applied":10000,"failed":0,"pending":0}""", again.Json["result"]!.ToJsonString(), again.Error);
        Assert.AreEqual(10_000, Ask(_records, Recorded));
        Assert.AreEqual(10_000, Ask(_catalogue, Changed));
        Assert.AreEqual(10_000, Ask(_catalogue, "SELECT COUNT(*) FROM products WHERE tenant_id = 'bulk' AND quantity = 10 + substr(sku, 2) % 90"));
    }

    private static string[] Arguments(string file)
        => ["run", "--json", "--tenant", "bulk", "--role", "merchantAdmin", "--approve", "commerce.bulk_update_products", "--timeout", "5m", file];

    private static string Snippet(string job, int count) => $$"""
        var changes = Enumerable.Range(0, {{count}}).Select(i => new Commerce.ProductChange($"P{i}", Quantity: 10 + i % 90)).ToList();
        var result = await Commerce.BulkUpdateProductsAsync("{{job}}", changes);
        return new { result.Completed, result.Applied, result.Failed, result.Pending };
        """;

    private static void StopWhen(string file, string table, string condition)
    {
        if (condition is "") return;
        Ask(file, $"{Forever}; CREATE TRIGGER stop BEFORE INSERT ON {table} WHEN {condition} BEGIN SELECT i FROM forever; END");
    }

    private static long Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
