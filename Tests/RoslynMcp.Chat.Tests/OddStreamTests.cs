using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>Streams that are not as the protocol's description has them.</summary>
[TestClass]
public sealed class OddStreamTests : ChatTest
{
    private const string Hello = """{"content":"Hello."}""";

    [TestMethod]
    [DataRow("null")]
    [DataRow("[]")]
    [DataRow("7")]
    [DataRow("{}")]
    [DataRow("""{"id":""")]
    [DataRow("""{"choices":null}""")]
    [DataRow("""{"choices":[null]}""")]
    [DataRow("""{"choices":[{"delta":null}]}""")]
    [DataRow("""{"choices":[{"index":"a","delta":{}}]}""")]
    [DataRow("""{"choices":[{"index":0,"delta":{"tool_calls":[null]}}]}""")]
    [DataRow("""{"choices":[{"index":0,"delta":{"tool_calls":[{"index":99999999999}]}}]}""")]
    [DataRow("""{"choices":[{"index":0,"delta":{"content":7}}]}""")]
    [DataRow("""{"choices":[{"index":0,"delta":{"content":"\ud83d"}}]}""")]
    [DataRow("""{"choices":[],"usage":"much"}""")]
    [DataRow("""{"choices":[],"usage":{"prompt_tokens":1e99,"completion_tokens":1,"total_tokens":1}}""")]
    [DataRow("""{"choices":[{"index":0,"delta":{},"finish_reason":"eos"}]}""")]
    [DataRow("""{"error":{"message":"overloaded"}}""")]
    public async Task What_is_no_completion_is_the_sentence_for_a_broken_answer(string payload)
    {
        using var endpoint = new Endpoint(Events.Of(payload));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual(ChatFailure.EndpointBroken, reply.Failure);
    }

    [TestMethod]
    public async Task A_completion_that_is_not_streamed_is_no_answer()
    {
        using var endpoint = new Endpoint(new Reply.Http(
            200, "application/json", """{"choices":[{"index":0,"message":{"role":"assistant","content":"Hello."},"finish_reason":"stop"}]}"""));
        Assert.AreEqual(ChatFailure.EndpointBroken, (await Host(endpoint).SendAsync(Talk(), "Hello")).Failure);
    }

    [TestMethod]
    [DataRow("-1", "7")]
    [DataRow("3", "1000")]
    public async Task Indexes_of_calls_may_be_any_numbers(string first, string second)
    {
        using var endpoint = new Endpoint(Events.Of(Call(first, "a", "desk"), Call(second, "b", "floor"), Events.Delta("{}", "\"tool_calls\"")), new Reply.Says("Done."));
        Assert.AreEqual("Done.", (await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello")).Text);
        Assert.AreEqual(2, Shop.Searches);
    }

    [TestMethod]
    public async Task Calls_that_share_an_index_are_told_apart_by_their_ids()
    {
        using var endpoint = new Endpoint(Events.Of(Call("0", "a", "desk"), Call("0", "b", "floor"), Events.Delta("{}", "\"tool_calls\"")), new Reply.Says("Done."));
        await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello");
        Assert.AreEqual(2, Shop.Searches);
    }

    [TestMethod]
    public async Task Calls_that_share_an_id_are_answered_under_ids_of_their_own()
    {
        using var endpoint = new Endpoint(Events.Of(Call("0", "a", "desk"), Call("1", "a", "floor"), Events.Delta("{}", "\"tool_calls\"")), new Reply.Says("Done."));
        await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello");
        var ids = endpoint.Requests[1]["messages"]!.AsArray().Select(message => message!["tool_call_id"]?.ToString()).OfType<string>().ToList();
        Assert.HasCount(2, ids);
        Assert.HasCount(2, ids.Distinct());
    }

    [TestMethod]
    public async Task Calls_without_arguments_are_bounded_too()
    {
        var calls = Enumerable.Range(0, 20_000).Select(index => Call($"{index}", $"call-{index}", null));
        using var endpoint = new Endpoint(Events.Of([.. calls, Events.Delta("{}", "\"tool_calls\"")]));
        Assert.AreEqual(ChatFailure.EndpointBroken, (await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello")).Failure);
    }

    [TestMethod]
    public async Task Of_very_many_calls_in_one_reply_the_first_are_made_and_the_model_is_told()
    {
        var calls = Enumerable.Range(0, 200).Select(number => ("shop_search_products", $$"""{"query":"desk {{number}}"}""")).ToArray();
        using var endpoint = new Endpoint(new Reply.Calls(calls), new Reply.Says("Done."));
        await Host(endpoint, new ChatHostOptions { MaxCalls = 10 }).SendAsync(Talk(), "Hello");
        Assert.AreEqual(10, Shop.Searches);
        Assert.AreEqual("Not called: one reply may hold 10 calls. Ask again for what is still needed.", Last(endpoint));
    }

    [TestMethod]
    public async Task Usage_that_grows_with_every_event_is_counted_once()
    {
        using var endpoint = new Endpoint(Events.Of(
            Events.Delta(Hello, usage: Usage(1)), Events.Delta(Hello, usage: Usage(2)), Events.Delta("{}", "\"stop\"", Usage(3))));
        Assert.AreEqual(new ChatTokens(50, 3), (await Host(endpoint).SendAsync(Talk(), "Hello")).Tokens);
    }

    [TestMethod]
    public async Task An_answer_that_ends_at_the_models_limit_says_so()
    {
        using var endpoint = new Endpoint(Events.Of(Events.Delta("""{"content":"First,"}"""), Events.Delta("{}", "\"length\"")));
        var parts = new List<string>();
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello", happened => parts.AddRange(happened is ChatEvent.AnswerPart part ? [part.Text] : []));
        Assert.AreEqual("First,\n\n(The answer is cut here: it is longer than I can write at once.)", reply.Text);
        Assert.AreEqual(reply.Text, string.Concat(parts));
    }

    [TestMethod]
    public async Task A_call_that_ends_at_the_models_limit_is_not_made()
    {
        using var endpoint = new Endpoint(
            Events.Of(Call("0", "a", "desk"), Events.Delta("{}", "\"length\"")), new Reply.Says("Done."));
        await Host(endpoint, new ChatHostOptions()).SendAsync(Talk(), "Hello");
        Assert.AreEqual(0, Shop.Searches);
        Assert.AreEqual("Nothing ran: the reply was cut at your limit of length before the call was whole. Write less at once.", Last(endpoint));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task What_the_endpoint_filters_is_declined_and_not_called_an_empty_result(bool saidSomething)
    {
        using var endpoint = new Endpoint(Events.Of(Events.Delta(saidSomething ? Hello : "{}"), Events.Delta("{}", "\"content_filter\"")));
        var conversation = Talk();
        var reply = await Host(endpoint).SendAsync(conversation, "Hello");
        Assert.AreEqual(ChatFailure.Declined, reply.Failure);
        Assert.AreEqual("I can't help with that. Please ask in another way.", reply.Text);
        Assert.AreEqual(0, conversation.Turns);
    }

    [TestMethod]
    public async Task A_refusal_is_the_models_answer()
    {
        using var endpoint = new Endpoint(Events.Of(Events.Delta("""{"refusal":"I will not "}"""), Events.Delta("""{"refusal":"do that."}"""), Events.Delta("{}", "\"stop\"")));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual("I will not do that.", reply.Text);
        Assert.IsNull(reply.Failure);
    }

    [TestMethod]
    public async Task A_model_that_says_nothing_at_all_is_not_said_to_have_found_nothing()
    {
        using var endpoint = new Endpoint(Events.Of(Events.Delta("{}", "\"stop\"")));
        Assert.AreEqual(ChatFailure.EndpointBroken, (await Host(endpoint).SendAsync(Talk(), "Hello")).Failure);
    }

    [TestMethod]
    public async Task A_result_that_the_model_says_nothing_about_is_streamed_too()
    {
        using var endpoint = new Endpoint(Reply.Runs("return 6 * 7;"), Events.Of(Events.Delta("{}", "\"stop\"")));
        var parts = new List<string>();
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello", happened => parts.AddRange(happened is ChatEvent.AnswerPart part ? [part.Text] : []));
        Assert.AreEqual("42", reply.Text);
        Assert.AreEqual("42", string.Concat(parts));
    }

    private static string Usage(int completion) => $$"""{"prompt_tokens":50,"completion_tokens":{{completion}},"total_tokens":{{50 + completion}}}""";

    private static string Call(string index, string id, string? query)
    {
        var arguments = query is null ? "" : $$"""{\"query\":\"{{query}}\"}""";
        return Events.Delta($$$"""{"tool_calls":[{"index":{{{index}}},"id":"{{{id}}}","type":"function","function":{"name":"shop_search_products","arguments":"{{{arguments}}}"}}]}""");
    }

    private static string Last(Endpoint endpoint) => endpoint.Requests[1]["messages"]!.AsArray()[^1]!["content"]!.ToString();
}
