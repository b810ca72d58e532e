using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

/// <summary>A catalogue of the version before, in which all tenants shared one text index, is brought up to date with what was imported into it.</summary>
[TestClass]
public sealed class CatalogueUpgradeTests : IDisposable
{
    private const string Product = "T-800";

    private readonly TempFolder _folder = new();

    private string Catalogue => _folder.File("catalogue.db");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Every_tenants_products_are_still_there_and_found_and_ranked_as_before()
    {
        File.Copy(Shop.CataloguePath, Catalogue);
        await ImportAsync("imported");
        await ImportAsync("acme");
        IReadOnlyList<string> before = await AnswersAsync();
        MakeOld();

        var after = await AnswersAsync();

        Assert.AreEqual($"{Product} 1", before[0]);
        CollectionAssert.AreEqual(before.ToArray(), after.ToArray());
        Assert.AreEqual((long)CatalogueSchema.Version, Ask("PRAGMA user_version"));
        Assert.AreEqual(0L, Ask("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'product_text'"));
        Assert.IsFalse(File.Exists($"{Catalogue}.unusable"));
        await ImportAsync("imported");
        Assert.AreEqual(before[0], (await AnswersAsync())[0]);
    }

    [TestMethod]
    public async Task Many_first_users_at_once_bring_it_up_to_date_once()
    {
        File.Copy(Shop.CataloguePath, Catalogue);
        await ImportAsync("imported");
        MakeOld();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnswersAsync()));

        foreach (var answer in answers) CollectionAssert.AreEqual(answers[0].ToArray(), answer.ToArray());
        Assert.AreEqual($"{Product} 1", answers[0][0]);
    }

    /// <summary>By an imported spec, by a seeded manual, and by words of both, with their relevance to the last digit.</summary>
    private async Task<IReadOnlyList<string>> AnswersAsync()
    {
        using var stores = ShopStores.Of(new() { CataloguePath = Catalogue });
        async Task<string> Ask(string tenant, params string[] phrases)
        {
            var found = await stores.Catalogue.SearchTextAsync(tenant, new(phrases, TextMatching.AnyPhrase, new(), 5), default);
            return string.Join("; ", found.Matches.Select(match => match.Product.Sku).Append($"{found.Total}")).Replace("; ", " ", StringComparison.Ordinal)
                + (phrases.Length > 1 ? string.Join(" ", found.Matches.Select(match => match.Relevance.ToString("R", null))) : "");
        }

        return
        [
            await Ask("imported", "quicksilver"), await Ask("acme", "quicksilver"), await Ask("demo", "quicksilver"),
            await Ask("demo", "commissioning", "planetary"), await Ask("acme", "hydraulic", "quicksilver"),
        ];
    }

    private async Task ImportAsync(string tenant)
    {
        using var stores = ShopStores.Of(new() { CataloguePath = Catalogue });
        var seeded = (await stores.Catalogue.FindBySkuAsync("demo", [SkuKey.Of("ZF5")], new(), default)).Single().Product;
        await stores.Import.PutAsync(
            tenant,
            [new(seeded with { Sku = Product }, new Dictionary<string, string> { ["Skin"] = "quicksilver", ["Voltage"] = "12 V" }, [], [])], default);
    }

    /// <summary>What that version left, save for the rows of its index: nothing reads them.</summary>
    private void MakeOld()
    {
        var indexes = (string)Ask("SELECT group_concat(name) FROM sqlite_schema WHERE name LIKE 'product_text%' AND sql LIKE 'CREATE VIRTUAL%'")!;
        Ask(string.Concat(indexes.Split(',').Select(index => $"DROP TABLE {index}; ")));
        Ask(
            """
            CREATE VIRTUAL TABLE product_text USING fts5 (
                name, brand, category, description, body,
                content = '', contentless_delete = 1, tokenize = 'porter unicode61'
            );
            PRAGMA user_version = 2;
            """);
    }

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Catalogue};Pooling=False");
        connection.Open();
        using var command = connection.Query(sql);
        return command.ExecuteScalar();
    }
}
