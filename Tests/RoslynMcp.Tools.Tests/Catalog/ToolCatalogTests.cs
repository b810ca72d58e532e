using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Tests.Catalog;

[TestClass]
public class ToolCatalogTests
{
    [TestMethod]
    public void Tools_are_in_ordinal_order_of_their_ids()
        => Assert.AreEqual("a.x b.x b_.x", string.Join(' ', ToolCatalog.Create(Tool("b_", "x"), Tool("b", "x"), Tool("a", "x")).Tools.Select(tool => tool.Id)));

    [TestMethod]
    public void Two_tools_of_one_id_are_refused_by_name()
        => Assert.AreEqual(
            "Two tools have the id 'a.x'. Give one of them another name or category. (Parameter 'tools')",
            Assert.ThrowsExactly<ArgumentException>(() => ToolCatalog.Create(Tool("a", "x"), Tool("a", "x"))).Message);

    [TestMethod]
    public void A_tool_is_found_by_its_id_and_only_by_that()
    {
        var catalog = ToolCatalog.Create(Tool("a", "x"));

        Assert.IsNotNull(catalog.Find("a.x"));
        Assert.IsNull(catalog.Find("A.x"));
    }

    [TestMethod]
    public void The_hash_is_the_same_on_every_machine()
        => Assert.AreEqual("da8a1adfab4b8920a787aba1254f12f7a3456b0bf5ac0dc252f2b8c8bd91e67d", ToolCatalog.Create(Tool("a", "x")).Hash);

    [TestMethod]
    public void Order_white_space_and_handlers_do_not_change_the_hash()
        => Assert.AreEqual(
            ToolCatalog.Create(Tool("a", "x"), Tool("b", "x")).Hash,
            ToolCatalog.Create(Tool("b", "x"), Tool("a", "x") with
            {
                InputSchema = JsonElement.Parse("""{ "type" :  "object" }"""),
                Handler = (_, _) => default,
            }).Hash);

    [TestMethod]
    public void Everything_that_shapes_the_facade_changes_the_hash()
    {
        var tool = Tool("a", "x");
        ToolDescriptor[] variants =
        [
            tool,
            tool with { Category = "ax", Name = "" },
            tool with { Name = "y" },
            tool with { Description = "d" },
            tool with { InputSchema = JsonElement.Parse("{}") },
            tool with { OutputSchema = JsonElement.Parse("null") },
            tool with { OutputSchema = JsonElement.Parse("{}") },
            tool with { Effects = ToolEffects.Read },
            tool with { Effects = new ToolEffects(false, false, false) },
        ];

        Assert.AreEqual(variants.Length - 1, variants.Select(variant => ToolCatalog.Create(variant).Hash).Distinct().Count());
    }

    private static ToolDescriptor Tool(string category, string name) => new()
    {
        Category = category,
        Name = name,
        InputSchema = JsonElement.Parse("""{"type":"object"}"""),
        Handler = (_, _) => throw new NotSupportedException(),
    };
}
