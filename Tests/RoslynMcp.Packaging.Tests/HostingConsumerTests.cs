namespace RoslynMcp.Packaging.Tests;

[TestClass]
public sealed class HostingConsumerTests
{
    [TestMethod]
    public async Task A_host_that_references_the_packages_runs_snippets_over_its_own_tools_and_ours()
    {
        var folder = PackageTest.Feed.Consumer("Hosting");

        var (exitCode, output) = await PackageTest.Feed.DotnetAsync(
            folder,
            "run",
            "--",
            "var things = await Shelf.ListAsync(4); return things.Where(t => t.Price > 2).Sum(t => t.Price);",
            "return (await Search.SearchProductsAsync(\"pump\", limit: 2)).Products.Count;",
            "return System.IO.File.ReadAllText(\"secret\");");

        Assert.AreEqual(0, exitCode, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.AreEqual("13.5", lines[0], output);
        Assert.AreEqual("2", lines[1], output);
        Assert.Contains("RMCP051", output);
    }
}
