using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Tests;

/// <summary>Whatever a model writes, the message ends with an answer or a fixed sentence.</summary>
[TestClass]
public sealed class BadModelTests : ChatTest
{
    [TestMethod]
    public async Task Code_that_never_compiles_ends_after_the_repairs()
    {
        using var endpoint = new Endpoint((_, _) => Reply.Runs("return nonsense;"));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual(ChatFailure.Unrepaired, reply.Failure);
        Assert.AreEqual(On.MaxRepairs + 1, reply.Rounds);
    }

    [TestMethod]
    public async Task A_model_that_never_answers_ends_after_the_rounds()
    {
        using var endpoint = new Endpoint((_, number) => Reply.Runs($"return {number};"));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual(ChatFailure.TooManyRounds, reply.Failure);
        Assert.AreEqual(On.MaxRounds, reply.Rounds);
        Assert.AreEqual(On.MaxRounds * 110L, reply.Tokens.Total);
    }

    [TestMethod]
    public async Task A_megabyte_of_code_is_not_read()
    {
        using var endpoint = new Endpoint(Reply.Runs(new string('/', 1 << 20)));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual(ChatFailure.EndpointBroken, reply.Failure);
        Assert.IsFalse(reply.Events.Any(happened => happened is ChatEvent.Snippet));
    }

    [TestMethod]
    [DataRow("run_csharp", "{\"code\":", "The arguments are not JSON (position 8 of line 1). Nothing ran; call again with one JSON object.")]
    [DataRow("run_csharp", "[1]", "The arguments must be one JSON object, not array. Nothing ran; call again.")]
    [DataRow("run_csharp", "{}", "run_csharp needs code, a text with one C# snippet. Nothing ran.")]
    [DataRow("delete_all", "{}", "There is no tool delete_all. Call search_tools or run_csharp; the catalog's tools are called from C#.")]
    public async Task Malformed_calls_are_explained_in_code_mode(string tool, string arguments, string told)
    {
        using var endpoint = new Endpoint(new Reply.Calls((tool, arguments)), new Reply.Says("Sorry."));
        Assert.AreEqual("Sorry.", (await Host(endpoint).SendAsync(Talk(), "Hello")).Text);
        Assert.AreEqual(told, endpoint.Requests[1]["messages"]!.AsArray()[^1]!["content"]!.ToString());
    }

    [TestMethod]
    [DataRow("shop_search_product", "{}", "There is no tool shop_search_product. Nearby: shop_search_products, shop_delete_product. Nothing ran.")]
    [DataRow("shop_search_products", """{"query":"desk","max_price":20}""", "shop.search_products has no parameter 'max_price'; it has query. Nothing ran; call again.")]
    [DataRow("shop_search_products", "nonsense", "The arguments are not JSON (position 1 of line 1). Nothing ran; call again with one JSON object.")]
    public async Task Malformed_calls_are_explained_in_traditional_mode(string tool, string arguments, string told)
    {
        using var endpoint = new Endpoint(new Reply.Calls((tool, arguments)), new Reply.Says("Sorry."));
        Assert.AreEqual("Sorry.", (await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello")).Text);
        Assert.AreEqual(told, endpoint.Requests[1]["messages"]!.AsArray()[^1]!["content"]!.ToString());
        Assert.AreEqual(0, Shop.Searches);
    }

    [TestMethod]
    public async Task Parallel_duplicates_run_once_and_are_all_answered()
    {
        var desk = ("shop_search_products", """{"query":"desk"}""");
        using var endpoint = new Endpoint(new Reply.Calls(desk, desk, ("shop_search_products", """{"query":"floor"}""")), new Reply.Says("Done."));
        await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello");
        Assert.AreEqual(2, Shop.Searches);
        Assert.AreEqual(3, endpoint.Requests[1]["messages"]!.AsArray().Count(message => message!["role"]!.ToString() == "tool"));
    }

    [TestMethod]
    public async Task A_tool_of_another_role_is_neither_offered_nor_called()
    {
        var calls = new Reply.Calls(("shop_list_customers", "{}"));
        using var visitor = new Endpoint(calls, new Reply.Says("No."));
        var reply = await Host(visitor, new ChatHostOptions()).SendAsync(Talk(), "Customers?");
        Assert.DoesNotContain("list_customers", visitor.Requests[0]["tools"]!.ToJsonString());
        Assert.IsFalse(reply.Events.Any(happened => happened is ChatEvent.Called));
        using var admin = new Endpoint(calls, new Reply.Says("Ada."));
        reply = await Host(admin, new ChatHostOptions()).SendAsync(Talk(ToolRoles.MerchantAdmin), "Customers?");
        Assert.IsTrue(reply.Events.Any(happened => happened is ChatEvent.Called));
    }

    [TestMethod]
    public async Task A_destructive_call_of_traditional_mode_is_put_to_the_handler_too()
    {
        using var endpoint = new Endpoint(new Reply.Calls(("shop_delete_product", """{"sku":"L-1"}""")), new Reply.Says("No."));
        var handler = new Says(yes: false);
        await Host(endpoint, new ChatHostOptions(), handler).SendAsync(Talk(), "Delete L-1.");
        Assert.AreEqual("""shop.delete_product({"sku":"L-1"})""", handler.Asked!.Code);
        Assert.AreEqual("Nothing ran: shop.delete_product was not approved.", endpoint.Requests[1]["messages"]!.AsArray()[^1]!["content"]!.ToString());
        Assert.IsEmpty(Shop.Deleted);
    }

    [TestMethod]
    public async Task What_a_product_says_stays_in_a_tool_message()
    {
        using var endpoint = new Endpoint(Reply.Runs("return await Shop.SearchProductsAsync(\"desk\");"), new Reply.Says("Two lamps."));
        await Host(endpoint).SendAsync(Talk(), "Lamps?");
        var saying = endpoint.Requests[1]["messages"]!.AsArray().Where(message => message!.ToJsonString().Contains("Ignore your instructions", StringComparison.Ordinal)).ToList();
        Assert.HasCount(1, saying);
        Assert.AreEqual("tool", saying[0]!["role"]!.ToString());
        Assert.IsEmpty(Shop.Deleted);
    }
}
