using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class CatalogueFileTests
{
    [TestMethod]
    public async Task The_first_use_makes_the_folder_and_the_catalogue_and_leaves_no_other_file_but_the_lock()
    {
        using var folder = new TempFolder();
        var path = folder.File("deep/er/catalogue.db");
        using (var tools = Shop.At(path)) Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);

        CollectionAssert.AreEquivalent(
            new[] { "catalogue.db", "catalogue.db.lock" },
            Directory.GetFiles(folder.File("deep/er")).Select(Path.GetFileName).ToArray());
    }

    [TestMethod]
    public async Task Two_catalogues_have_the_same_bytes_of_content()
    {
        using var folder = new TempFolder();
        using (var tools = Shop.At(folder.File("a.db"))) await Shop.FirstSearch(tools);

        Assert.AreEqual(Content(Shop.CataloguePath), Content(folder.File("a.db")));
    }

    [TestMethod]
    public async Task Many_first_users_at_once_get_one_catalogue()
    {
        using var folder = new TempFolder();
        var users = Enumerable.Range(0, 6).Select(_ => Shop.At(folder.File("catalogue.db"))).ToList();

        var answers = await Task.WhenAll(users.SelectMany(user => new[] { Shop.FirstSearch(user), Shop.FirstSearch(user) }));

        Assert.HasCount(1, answers.Select(answer => string.Join(",", answer.Products.Select(p => p.Sku))).Distinct());
        users.ForEach(user => user.Dispose());
        Assert.IsFalse(File.Exists(folder.File("catalogue.db.unusable")));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("this is not a database, and longer than a header of one hundred bytes: ..........................................")]
    public async Task A_file_that_is_no_database_is_set_aside_and_replaced(string content)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("catalogue.db"), content);
        using (var tools = Shop.At(folder.File("catalogue.db"))) Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);

        Assert.AreEqual(content, File.ReadAllText(folder.File("catalogue.db.unusable")));
    }

    [TestMethod]
    public async Task A_catalogue_that_was_cut_short_is_replaced()
    {
        using var folder = new TempFolder();
        File.Copy(Shop.CataloguePath, folder.File("catalogue.db"));
        using (var file = File.OpenWrite(folder.File("catalogue.db"))) file.SetLength(file.Length / 2);
        using var tools = Shop.At(folder.File("catalogue.db"));

        Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);
    }

    [TestMethod]
    public async Task A_catalogue_damaged_in_the_middle_is_replaced_when_a_query_meets_the_damage()
    {
        using var folder = new TempFolder();
        File.Copy(Shop.CataloguePath, folder.File("catalogue.db"));
        using (var file = File.OpenWrite(folder.File("catalogue.db")))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray());
        }

        using var tools = Shop.At(folder.File("catalogue.db"));

        Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);
    }

    [TestMethod]
    public async Task A_catalogue_of_another_version_is_set_aside_and_replaced()
    {
        using var folder = new TempFolder();
        File.Copy(Shop.CataloguePath, folder.File("catalogue.db"));
        Execute(folder.File("catalogue.db"), "PRAGMA user_version = 0");
        using (var tools = Shop.At(folder.File("catalogue.db"))) Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);

        Assert.IsTrue(File.Exists(folder.File("catalogue.db.unusable")));
    }

    [TestMethod]
    public async Task A_database_of_another_program_is_left_alone()
    {
        using var folder = new TempFolder();
        var path = folder.File("theirs.db");
        Execute(path, "CREATE TABLE precious (id INTEGER)");
        var before = File.ReadAllBytes(path);
        using var tools = Shop.At(path);

        var error = await Assert.ThrowsExactlyAsync<CatalogueUnavailableException>(() => Shop.FirstSearch(tools));

        Assert.AreEqual(
            $"{path} is a database of another program and was left alone. Set CommerceOptions.CataloguePath to another file.",
            error.Message);
        CollectionAssert.AreEqual(before, File.ReadAllBytes(path));
    }

    [TestMethod]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_remedy()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("file"), "");
        await IsUnavailable(folder.File("file/catalogue.db"));
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task A_folder_that_cannot_be_written_is_named_with_the_remedy()
        => await IsUnavailable("/proc/self/catalogue.db"); // Not even the superuser writes here.

    [TestMethod]
    public async Task A_failed_first_use_is_tried_again()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("folder"), "");
        using var tools = Shop.At(folder.File("folder/catalogue.db"));
        await Assert.ThrowsExactlyAsync<CatalogueUnavailableException>(() => Shop.FirstSearch(tools));

        File.Delete(folder.File("folder"));

        Assert.HasCount(20, (await Shop.FirstSearch(tools)).Products);
    }

    private static async Task IsUnavailable(string path)
    {
        using var tools = Shop.At(path);

        var error = await Assert.ThrowsExactlyAsync<CatalogueUnavailableException>(() => Shop.FirstSearch(tools));

        Assert.AreEqual(
            $"The catalogue {path} cannot be opened or created: {error.InnerException!.Message.TrimEnd('.')}. Make its folder writable, or set "
            + "CommerceOptions.CataloguePath to a file in a folder that is.",
            error.Message);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Content(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT * FROM products JOIN chunks USING (product_id) LEFT JOIN specs USING (product_id)
            ORDER BY product_id, chunk_id, specs.position
            """;
        using var reader = command.ExecuteReader();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var row = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(row);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', row)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
