using System.Text.Json;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

/// <summary>The rules about collisions agree with the facade that really renames.</summary>
[TestClass]
public sealed class FacadeNameTests
{
    [TestMethod]
    [DataRow("find-things", "find_things")]
    [DataRow("find things", "findThings")]
    [DataRow("find_async", "find")]
    [DataRow("findasync", "find")]
    [DataRow("a1_2", "a12")]
    [DataRow("a_b", "ab")]
    [DataRow("get.v1.2", "get_v1_2")]
    [DataRow("FIND", "find")]
    [DataRow("count", "count_all")]
    [DataRow("async", "async_async")]
    [DataRow("élan", "elan")]
    public void Two_tools_collide_for_the_rule_as_they_do_in_the_facade(string one, string other) =>
        Assert.AreEqual(
            Renames(Tool("shelf", one), Tool("shelf", other)),
            FacadeName.OfMethod(one) == FacadeName.OfMethod(other));

    [TestMethod]
    [DataRow("order_lines", "orderLines")]
    [DataRow("order_lines", "order_line")]
    [DataRow("v1_2", "v12")]
    public void Two_categories_collide_for_the_rule_as_they_do_in_the_facade(string one, string other) =>
        Assert.AreEqual(
            Renames(Tool(one, "find"), Tool(other, "find")),
            FacadeName.OfClass(one) == FacadeName.OfClass(other));

    [TestMethod]
    [DataRow("Regex")]
    [DataRow("System")]
    [DataRow("Tools")]
    [DataRow("Microsoft")]
    [DataRow("ToolOutput")]
    [DataRow("Math")]
    [DataRow("Shelf")]
    [DataRow("Json")]
    public async Task A_category_is_reserved_for_the_rule_as_it_is_in_the_facade(string category)
    {
        var source = $$"""
            using System.ComponentModel;
            using ModelContextProtocol.Server;
            [McpServerToolType] public static class {{category}}Tools
            {
                [McpServerTool(ReadOnly = true), Description("Finds.")] public static int Find() => 1;
            }
            """;

        var found = await ToolProject.AnalyzeAsync(ToolProject.Compile([source]));

        Assert.AreEqual(Renames(Tool(category, "find")), found.Any(finding => finding.Id == "RMCP116"));
    }

    private static bool Renames(params ToolDescriptor[] tools) => FacadeGenerator.Generate(ToolCatalog.Create(tools)).Notes.Length > 0;

    private static ToolDescriptor Tool(string category, string name) => new()
    {
        Category = category,
        Name = name,
        InputSchema = JsonElement.Parse("""{ "type": "object" }"""),
        OutputSchema = JsonElement.Parse("""{ "type": "integer" }"""),
        Effects = ToolEffects.Read,
        Handler = (_, _) => throw new NotSupportedException(),
    };
}
