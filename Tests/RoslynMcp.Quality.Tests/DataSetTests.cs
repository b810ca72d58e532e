namespace RoslynMcp.Quality.Tests;

/// <summary>The readers of published data sets, on a handful of invented rows in the published layouts.</summary>
[TestClass]
public sealed class DataSetTests
{
    [TestMethod]
    public void Wands_is_read_from_its_tab_separated_files()
    {
        var set = Wands.Read(Folder("wands"));

        Assert.AreEqual("W0 solid wood platform bed,W1 all-clad slow cooker,W2 bed of roses wall art", Names(set));
        Assert.AreEqual("""good , deep sleep on a frame of "real" wood""", set.Products[0].Record.Product.Description);
        Assert.AreEqual("capacityquarts:7", set.Products[1].Chunks.Single());
        Assert.AreEqual("wooden bed: W0=3 W2=1; slow cooker: W1=3", Judgements(set));
    }

    [TestMethod]
    public void Esci_is_read_from_its_files_as_CSV_for_the_test_queries_of_its_small_version()
    {
        var set = Esci.Read(Folder("esci"));

        Assert.AreEqual("B0001 Revent \"Pro\" 80 CFM bathroom fan,B0002 Bathroom fan 50 CFM,B0003 Duct for bathroom fans,B0004 Garden gnome", Names(set));
        var product = set.Products[0].Record.Product;
        Assert.AreEqual(("Revent", "80 CFM, 0.3 sones", "Quiet.\nFits any ceiling."), (product.Brand, product.Description, set.Products[0].Chunks.Single().ReplaceLineEndings("\n")));
        Assert.AreEqual("revent 80 cfm, quiet: B0001=3 B0002=2 B0003=1", Judgements(set));
        Assert.AreEqual("ventilateur: B0005=3", Judgements(Esci.Read(Folder("esci"), "es")));
    }

    [TestMethod]
    public async Task A_set_is_ranked_by_every_arm_and_one_that_is_not_given_is_said_not_to_be_run()
    {
        var scratch = Directory.CreateTempSubdirectory("roslyn-mcp-quality-tests-").FullName;
        var (console, written) = (Console.Out, new StringWriter());
        try
        {
            Console.SetOut(written);
            await DataSets.RunAsync([Folder("esci")], scratch);
        }
        finally
        {
            Console.SetOut(console);
            Directory.Delete(scratch, recursive: true);
        }

        var lines = written.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.AreEqual("WANDS: not run (give a folder with product.csv, query.csv, label.csv as an argument)", lines[0]);
        Assert.AreEqual("ESCI: 4 products", lines[1]);
        Assert.StartsWith("| 1 ESCI | nDCG@10 |", lines[2]);
        Assert.MatchesRegex("^\\| search_products \\| [01]\\.[0-9]{3} \\| 1\\.000 \\|", lines[^1]);
    }

    [TestMethod]
    public void Held_out_queries_share_neither_text_nor_seed_with_those_that_search_was_tuned_on()
    {
        var (tuned, heldOut) = (new SeededQueries(Wording.Tuned).All(), new SeededQueries(Wording.HeldOut).All());

        Assert.HasCount(tuned.Count, heldOut);
        Assert.IsEmpty(tuned.Select(judgement => judgement.Query).Intersect(heldOut.Select(judgement => judgement.Query)));
        Assert.IsTrue(heldOut.All(judgement => judgement.Grades.Values.Contains(3)), "Each asks for something that there is.");
        CollectionAssert.AreEqual(
            heldOut.Select(judgement => judgement.Query).ToList(), new SeededQueries(Wording.HeldOut).All().Select(judgement => judgement.Query).ToList());
    }

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static string Names(Judged set)
        => string.Join(',', set.Products.Select(product => $"{product.Record.Product.Sku} {product.Record.Product.Name}"));

    private static string Judgements(Judged set)
        => string.Join("; ", set.Judgements.Select(judgement => $"{judgement.Query}: {string.Join(' ', judgement.Grades.OrderBy(grade => grade.Key, StringComparer.Ordinal).Select(grade => $"{grade.Key}={grade.Value}"))}"));
}
