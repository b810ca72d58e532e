using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Bulk;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>A file of records that an older version left is brought up to date, with what stands in it.</summary>
[TestClass]
public sealed class SqliteUpgradeTests : IDisposable
{
    private const string Rows =
        """
        INSERT INTO orders VALUES ('demo', 'o-1', 'customer-001', 'pending', 0, 'USD');
        INSERT INTO order_lines VALUES ('demo', 'o-1', 0, 'OLD1', 'OLD-1', 'Old pump', 'B', 'Pumps', 2, 1250);
        INSERT INTO preferences VALUES ('demo', 'customer-001', 3, '{"language":null,"currency":"USD","sizes":{},"brands":["Old"],"notifications":[],"version":3}');
        INSERT INTO events VALUES ('demo', 'e-1', 'ProductViewed', 'OLD1', 1, 0, '', 0);
        INSERT INTO bulk_jobs VALUES ('demo', 'j-1', 'content');
        INSERT INTO bulk_outcomes VALUES ('demo', 'j-1', 0, 'failed', 'The shop has no such SKU.');
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The first two were made with and without credentials, which came into a file that had been shipped.</summary>
    public static IEnumerable<(int Version, string Lacking)> Versions() =>
    [
        .. Enumerable.Range(1, Migrations.Texts.Count).Select(version => (version, "")),
        (1, "DROP TABLE credentials"), (2, "DROP TABLE credentials"),
    ];

    [TestMethod]
    [DynamicData(nameof(Versions))]
    public async Task What_an_older_version_recorded_is_still_there_and_what_it_lacked_works(int version, string lacking)
    {
        var catalogue = _folder.File("catalogue.db");
        File.Copy(Shop.CataloguePath, catalogue);
        using var records = new SqliteRecords(catalogue);
        MakeOld(records.Path, version, lacking);
        using var tools = Shop.At(catalogue);

        var order = (await Shop.Tool<OrdersTools>(tools).LookupOrderAsync(Shop.Customer, "o-1")).Order!;
        Assert.AreEqual(("OLD-1", 2, 12.5m), (order.Lines.Single().Sku, order.Lines.Single().Quantity, order.Lines.Single().UnitPrice));
        var preferences = await Shop.Tool<CustomersTools>(tools).GetPreferencesAsync(Shop.Customer);
        Assert.AreEqual((3, "Old"), (preferences.Version, preferences.Brands.Single()));
        Assert.IsFalse((await new EventStore(records).AddAsync("demo", new("e-1", EventType.ProductViewed, "OLD1", 1, 0, "", default), default)).Added);
        var outcomes = await new BulkJobStore(records).OpenAsync("demo", "j-1", "content", default);
        Assert.AreEqual("The shop has no such SKU.", outcomes![0].Message);

        await new ImportStore(records).RecordAsync("demo", new("mark", 0, DateTimeOffset.UnixEpoch, []), default);
        Assert.AreEqual("mark", (await new ImportStore(records).FindAsync("demo", default))!.Mark);
        var credentials = new CredentialStore(records, new(CredentialKeys.Parse($"k:{Convert.ToBase64String(new byte[32])}")));
        await credentials.PutAsync("demo", ShopPlatform.Shopify, new(new("https://old.example"), "k", "s"), default);
        Assert.AreEqual("s", (await credentials.FindAsync("demo", ShopPlatform.Shopify, default))!.Secret);
        Assert.AreEqual((1L, (long)Migrations.Texts.Count), (Ask(records.Path, "SELECT COUNT(*) FROM orders"), Ask(records.Path, "PRAGMA user_version")));
    }

    private static void MakeOld(string path, int version, string lacking)
        => Ask(path, $"PRAGMA journal_mode = WAL; {string.Join('\n', Migrations.Texts.Take(version))} PRAGMA user_version = {version}; {Rows} {lacking}");

    private static object? Ask(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.Query(sql);
        return command.ExecuteScalar();
    }
}
