using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>tools, prompt, doctor and demo.</summary>
[TestClass]
public sealed class CatalogCommandTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task Tools_are_listed_in_aligned_columns()
        => Assert.AreEqual(
            """
            Analytics.LogEventAsync                  writes     Keep one event of this conversation for the shop's statistics.
            Inventory.CheckInventoryAsync            read-only  Stock of products or variants by SKU. Unknown SKUs get status unknown.
            Products.GetProductDetailsAsync          read-only  One product by SKU or full name, with variants, images and, on demand, specs.
            Recommendations.GetRecommendationsAsync  read-only  Products that go with a product, or with what this conversation looked at; none that is out of stock.
            Search.SearchByCategoryAsync             read-only  Products of the categories that are named nearly so, by SKU.
            Search.SearchProductsAsync               read-only  Find products by SKU or words, best first.

            """.ReplaceLineEndings("\n"),
            (await _command.RunAsync("tools")).Output);

    [TestMethod]
    public async Task A_search_gives_signatures_and_the_limit_says_what_it_cut()
    {
        var run = await _command.RunAsync("tools", "sku", "--limit", "1");

        Assert.StartsWith("static class ", run.Output);
        Assert.EndsWith("… and 5 more tools; raise --limit to see them\n", run.Output);
        Assert.Contains("/// <summary>", (await _command.RunAsync("tools", "sku", "--detail", "full")).Output);
        Assert.AreEqual(1, (await _command.RunAsync("tools", "sku", "--limit", "1", "--json")).Json["tools"]!.AsArray().Count);
    }

    [TestMethod]
    public async Task A_search_that_finds_nothing_says_what_there_is()
    {
        var run = await _command.RunAsync("tools", "weather");

        Assert.AreEqual("No tool matches 'weather'. There are: Search (2), Analytics (1), Inventory (1), Products (1), Recommendations (1).\n", run.Output);
        Assert.AreEqual(0, run.ExitCode);
    }

    [TestMethod]
    public async Task The_prompt_is_alone_on_standard_output()
    {
        var run = await _command.RunAsync("prompt");
        var json = (await _command.RunAsync("prompt", "--json")).Json;

        Assert.AreEqual($"{json["prompt"]}\n", run.Output);
        Assert.MatchesRegex("^roslyn-mcp: about [0-9]+ tokens \\(estimate, o200k\\) · [0-9]+ bytes · 6 tools\n$", run.Error);
        Assert.IsInRange(150, 260, (int)json["tokensEstimate"]!);
    }

    [TestMethod]
    public async Task The_doctor_says_what_confines_a_snippet()
    {
        var (text, json) = ((await _command.RunAsync("doctor")).Output, (await _command.RunAsync("doctor", "--json")).Json);

        Assert.Contains("the default: a fresh process for each snippet", text);
        Assert.Contains("SystemCalls", text);
        Assert.AreEqual("process", (string?)json["isolation"]!["default"]);
        Assert.AreEqual(OperatingSystem.IsLinux(), (bool)json["isolation"]!["confined"]!);
        Assert.HasCount(12, json["isolation"]!["confinement"]!.AsArray());
        Assert.IsTrue((bool)json["references"]!["ok"]!);
        Assert.IsTrue((bool)json["stores"]!["catalogue"]!["seeded"]!);
        Assert.AreEqual(Seeded.CataloguePath, (string?)json["stores"]!["catalogue"]!["path"]);
    }

    [TestMethod]
    public async Task The_doctor_does_not_seed()
    {
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(Path.GetDirectoryName(Seeded.CataloguePath)!, "none.db");

        Assert.IsFalse((bool)(await _command.RunAsync("doctor", "--json")).Json["stores"]!["catalogue"]!["seeded"]!);
    }

    [TestMethod]
    public async Task The_demo_is_plain_when_piped()
    {
        var run = await _command.RunAsync("demo");

        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual("", run.Error);
        Assert.DoesNotContain("\u001b", run.Output);
        foreach (var part in (string[])["✓ succeeded", "✗ rejected, nothing ran", "There is no file access here", "✗ limit exceeded: timeout", "tokens"])
        {
            Assert.Contains(part, run.Output);
        }
    }

    [TestMethod]
    public async Task The_demo_for_programs_is_one_object()
    {
        var json = (await _command.RunAsync("demo", "--json")).Json;

        Assert.AreEqual(
            "succeeded rejected limitExceeded",
            string.Join(' ', json["snippets"]!.AsArray().Select(snippet => (string)snippet!["result"]!["status"]!)));
        Assert.IsGreaterThan((int)json["snippets"]![0]!["tokensEstimate"]!, (int)json["snippets"]![0]!["replyTokensEstimate"]!);
        Assert.IsFalse((bool)json["catalogue"]!["seededNow"]!);
    }

    [TestMethod]
    public async Task The_first_run_says_that_it_makes_the_catalogue()
    {
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(Path.GetDirectoryName(Seeded.CataloguePath)!, "first", "catalogue.db");

        Assert.MatchesRegex("First run: the catalogue was created and filled in [0-9.]+ m?s", (await _command.RunAsync("demo")).Output);
    }
}
