using System.Text;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Catalog;

[TestClass]
public class ToolClassTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly ToolCatalog _catalog = new ToolCatalogBuilder().AddTools<ShopTools>().Build();

    [TestMethod]
    public void Ids_are_the_class_without_Tools_and_the_method_without_Async()
        => Assert.AreEqual(
            "shop.delete_all shop.describe shop.fail shop.get_product shop.put_product shop.search_products",
            string.Join(' ', _catalog.Tools.Select(tool => tool.Id)));

    [TestMethod]
    [DataRow("shop.search_products", true, false, true, DisplayName = "Read-only tools destroy nothing and may be repeated")]
    [DataRow("shop.put_product", false, false, true, DisplayName = "Stated effects count")]
    [DataRow("shop.delete_all", false, true, false, DisplayName = "Destructive is stated")]
    [DataRow("shop.describe", false, true, false, DisplayName = "A tool that states nothing may destroy")]
    public void Effects_are_what_the_author_wrote(string id, bool readOnly, bool destructive, bool idempotent)
        => Assert.AreEqual(new ToolEffects(readOnly, destructive, idempotent), _catalog.Find(id)!.Effects);

    [TestMethod]
    public async Task Schemas_name_records_and_leave_out_what_the_host_binds()
    {
        var text = new StringBuilder();
        foreach (var tool in _catalog.Tools)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{tool.Id}: {tool.Description}\n{JsonSerializer.Serialize(tool.InputSchema, Indented)}\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"-> {(tool.OutputSchema is { } output ? JsonSerializer.Serialize(output, Indented) : "nothing promised")}\n\n");
        }

        await Verifier.Verify(text.ToString());
    }

    [TestMethod]
    public async Task The_facade_reads_like_the_class()
        => await Verifier.Verify(string.Join("\n\n", FacadeGenerator.Generate(_catalog).Tools.Select(tool => tool.Declaration(FacadeDetail.Full))));

    [TestMethod]
    public async Task Arguments_context_and_defaults_are_bound()
        => Assert.AreEqual(
            """{"items":[{"id":"acme:shoe","price":1.50,"sort":"by_price","at":"1970-01-01T00:00:00+00:00","note":null}],"total":1,"source":"a+b","isEmpty":false}""",
            Unescape(await _catalog.CallAsync("shop.search_products", """{"query":"shoe","limit":1,"sort":"by_price","tags":["a","b"]}""")));

    [TestMethod]
    public async Task Absent_optional_arguments_take_the_method_s_defaults()
    {
        var page = JsonElement.Parse(await _catalog.CallAsync("shop.search_products", """{"query":"shoe"}"""));

        Assert.AreEqual(20, page.GetProperty("total").GetInt32());
        Assert.AreEqual("by_name", page.GetProperty("items")[0].GetProperty("sort").GetString());
    }

    [TestMethod]
    public async Task Results_are_unwrapped_from_tasks()
    {
        Assert.AreEqual("1", await _catalog.CallAsync("shop.put_product", """{"product":{"id":"x","price":1,"sort":"by_name","at":"2024-01-01T00:00:00Z"}}"""));
        Assert.AreEqual("\"3 products\"", await _catalog.CallAsync("shop.describe", """{"count":3}"""));
        Assert.AreEqual("null", await _catalog.CallAsync("shop.delete_all", "{}"));
        Assert.AreEqual("null", await _catalog.CallAsync("shop.get_product", """{"id":"none"}"""));
    }

    [TestMethod]
    [DataRow("{}", "shop.search_products needs the argument 'query': a string.")]
    [DataRow("""{"query":5}""", "The argument 'query' of shop.search_products does not fit: expected a string, got the number 5.")]
    [DataRow("""{"query":null}""", "The argument 'query' of shop.search_products does not fit: expected a string, got null.")]
    [DataRow("""{"query":"x","limit":"ten"}""", "The argument 'limit' of shop.search_products does not fit: expected an integer, got the string \"ten\".")]
    [DataRow("""{"query":"x","limt":1}""", "shop.search_products has no parameter 'limt'. It has: query, limit, sort, order, maxPrice, tags.")]
    [DataRow("""{"query":"x","context":{"tenantId":"other"}}""", "shop.search_products has no parameter 'context'. It has: query, limit, sort, order, maxPrice, tags.")]
    [DataRow("""{"query":"x","tags":["a",1]}""", "The argument 'tags' of shop.search_products does not fit at $[1]: the value there is of another kind.")]
    [DataRow("""{"query":"x","sort":"by_color"}""", "The argument 'sort' of shop.search_products does not fit: expected one of by_name, by_price, got the string \"by_color\".")]
    [DataRow("[]", "The arguments of shop.search_products must be a JSON object.")]
    public async Task A_wrong_argument_is_named_with_what_was_expected(string arguments, string message)
        => Assert.AreEqual(message, await _catalog.FailAsync("shop.search_products", arguments));

    [TestMethod]
    public async Task A_missing_member_of_an_argument_is_named()
        => Assert.AreEqual(
            "The argument 'product' of shop.put_product does not fit: missing 'price', 'sort', 'at'.",
            await _catalog.FailAsync("shop.put_product", """{"product":{"id":"x"}}"""));

    [TestMethod]
    [DataRow("tool", "There is no such product. Search first.")]
    [DataRow("argument", "how is wrong")]
    [DataRow("mcp", "The server said no.")]
    public async Task Messages_for_the_model_pass(string how, string message)
        => Assert.AreEqual(message, await _catalog.FailAsync("shop.fail", $$"""{"how":"{{how}}"}"""));

    [TestMethod]
    public async Task Other_exceptions_stay_what_they_are()
        => await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => _catalog.CallAsync("shop.fail", """{"how":"else"}"""));

    [TestMethod]
    public async Task An_instance_of_the_host_is_shared_by_all_calls()
    {
        var catalog = new ToolCatalogBuilder().AddTools(new ShopTools("mine")).Build();

        StringAssert.Contains(await catalog.CallAsync("shop.search_products", """{"query":"x"}"""), "\"source\":\"mine\"");
    }

    [TestMethod]
    public void A_class_without_tools_is_refused()
        => Assert.AreEqual(
            "Calls has no method with [McpServerTool]. (Parameter 'type')",
            Assert.ThrowsExactly<ArgumentException>(() => new ToolCatalogBuilder().AddTools(typeof(Calls))).Message);

    private static string Unescape(string json) => json.Replace("\\u002B", "+", StringComparison.Ordinal);
}
