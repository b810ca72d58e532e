using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class LargerCatalogTests
{
    [TestMethod]
    public async Task Mounted_tools_come_before_synthetic_ones()
    {
        using var shop = await Shop.OpenAsync(CancellationToken.None);
        var hidden = shop.Tools.Tools.Length - Shop.PublicTools;

        var larger = LargerCatalog.Make(60, shop.Tools, [.. Enumerable.Range(0, 36).Select(Mounted)]);

        Assert.AreEqual((60, 36, 18), (larger.Size, larger.Mounted, larger.Synthetic));
        Assert.HasCount(60 + hidden, larger.Tools.Tools);
        Assert.IsNotNull(larger.Tools.Find("memory.tool_35"));
    }

    [TestMethod]
    public void A_report_says_why_tools_are_synthetic()
    {
        var row = new SizeRow(
            new LargerCatalog(ToolCatalog.Create([]), 60, Mounted: 0, Synthetic: 54),
            new Dictionary<string, SizedArm> { ["code"] = new(1, 10, null), ["traditional"] = new(1, 20, null) });

        var report = MarkdownReport.Write(new Findings([], "command", "") { Sizes = [row], NotMounted = "node and npm are needed" });

        StringAssert.Contains(report, "| 60 | 6 | 0 | 54 | 1 | 10 | 1 | 20 |");
        StringAssert.Contains(report, "Synthetic tools stand where the public MCP servers could not be had: node and npm are needed.");
    }

    private static ToolDescriptor Mounted(int number) => new()
    {
        Category = "memory",
        Name = $"tool_{number}",
        Description = "One of a mounted server.",
        InputSchema = System.Text.Json.JsonElement.Parse("""{"type":"object"}"""),
        Effects = ToolEffects.Read,
        Handler = static (_, _) => throw new ToolFailedException("It is never called."),
    };
}
