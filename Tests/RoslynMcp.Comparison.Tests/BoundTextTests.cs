using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Transcripts;
using RoslynMcp.Comparison.Transcripts.Binding;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class BoundTextTests
{
    private const string Found = """
        {"total":3,"products":[
        {"sku":"A-1","name":"Blue Pump A-1","price":1490,"stock":"low"},
        {"sku":"B-2","name":"Red Pump B-2","price":7.5,"stock":"in_stock"},
        {"sku":"C-3","name":"Old Pump C-3","price":12,"stock":"in_stock"}]}
        """;

    private const string Details = """{"product":{"sku":"B-2","specs":{"Max pressure":"5000 PSI (344 bar)"}}}""";

    [TestMethod]
    [DataRow("{{result.total}} pumps", "3 pumps")]
    [DataRow("{{result.products[0].sku}}", "A-1")]
    [DataRow("{{result.products[stock=in_stock][1].sku}}", "C-3")]
    [DataRow("{{result.products[stock!=in_stock][0].sku}}", "A-1")]
    [DataRow("{{result.products[price>=10][stock=in_stock][0].sku}}", "C-3")]
    [DataRow("{{result.products[0].price|usd}}", "$1,490.00")]
    [DataRow("{{result.products[0].price|de}} $", "1.490,00 $")]
    [DataRow("{{result.products[0].name|bare}}", "Blue Pump")]
    [DataRow("no binding { here }", "no binding { here }")]
    public void A_binding_is_what_the_last_result_says(string text, string said) => Assert.AreEqual(said, Said(text, Found));

    [TestMethod]
    [DataRow("{{results[0].products[1].sku}}", "B-2")]
    [DataRow("{{results[product.specs.Max pressure>=5000][0].product.sku}}", "B-2")]
    public void All_results_of_the_conversation_can_be_asked(string text, string said) => Assert.AreEqual(said, Said(text, Found, "There is no such tool.", Details));

    [TestMethod]
    [DataRow("{{result.products[3].sku}}", "item 4 is wanted of 3")]
    [DataRow("{{result.products[stock=gone][0].sku}}", "item 1 is wanted of 0")]
    [DataRow("{{result.goods}}", "there is no 'goods'")]
    [DataRow("{{result.total[0]}}", "'[0]' is for a list, and this is none")]
    [DataRow("{{result.products}}", "it is Array, which nobody can say")]
    [DataRow("{{result.products[0].sku|usd}}", "'usd' can't be done with A-1")]
    public void What_is_not_there_is_said(string text, string why) => Assert.AreEqual($"{text} can't be resolved: {why}", Unbound(text, Found));

    [TestMethod]
    public void What_is_no_binding_is_not_said_to_a_user() => Assert.AreEqual("{{reslt.total}} is not understood", Unbound("{{reslt.total}}", Found));

    [TestMethod]
    public void A_result_in_words_has_nothing_to_bind_to()
    {
        Assert.AreEqual("{{result.total}} can't be resolved: the last result is no JSON: The tool failed.", Unbound("{{result.total}}", "The tool failed."));
        Assert.AreEqual("{{result.total}} can't be resolved: nothing was called before", Unbound("{{result.total}}"));
    }

    [TestMethod]
    public void A_line_that_may_be_missing_is_left_out() => Assert.AreEqual(
        "- A-1\n- C-3\nThat is all.", Said("- {{result.products[0].sku}}\n{{?}}- {{result.products[2].sku}}\n{{?}}- {{result.products[3].sku}}\nThat is all.", Found));

    [TestMethod]
    public void A_value_in_arguments_is_spelled_as_JSON()
    {
        var round = new ModelRound("", [new ModelCall("stock", """{"sku":"{{result.sku}}"}""")]);

        var said = BoundText.Resolve(round, Results("""{"sku":"3/4\" NPT"}"""));

        Assert.AreEqual("3/4\" NPT", (string?)JsonNode.Parse(said.Calls.Single().Arguments)!["sku"]);
    }

    [TestMethod]
    public void Only_what_tools_answered_is_a_result()
    {
        var request = JsonNode.Parse("""{"messages":[{"role":"user","content":"{\"total\":1}"},{"role":"tool","content":"{\"total\":2}"},{"role":"tool","content":[{"type":"text","text":"{\"total\":3}"}]}]}""")!;

        Assert.AreEqual(3, ToolResults.In(request).Last.GetProperty("total").GetInt32());
        Assert.AreEqual(2, ToolResults.In(request).All.GetArrayLength());
    }

    private static string Said(string text, params string[] results) => BoundText.Resolve(new ModelRound(text, []), Results(results)).Text;

    private static string Unbound(string text, params string[] results) => Assert.ThrowsExactly<UnboundException>(() => Said(text, results)).Message;

    private static ToolResults Results(params string[] results)
        => ToolResults.In(new JsonObject { ["messages"] = new JsonArray([.. results.Select(result => new JsonObject { ["role"] = "tool", ["content"] = result })]) });
}
