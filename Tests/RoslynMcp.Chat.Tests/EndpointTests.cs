using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>An endpoint that is down, busy, wrong, slow or cut off is a fixed sentence, and nothing of what it said.</summary>
[TestClass]
public sealed class EndpointTests : ChatTest
{
    private const string Secret = "secret-inside";

    [TestMethod]
    [DataRow(429, ChatFailure.EndpointBusy, "There are many questions right now. Please try again in a minute.")]
    [DataRow(500, ChatFailure.EndpointUnavailable, "I can't answer right now. Please try again in a few minutes.")]
    [DataRow(401, ChatFailure.EndpointRefused, "I can't answer because the assistant is not set up correctly. Please tell whoever runs it.")]
    [DataRow(200, ChatFailure.EndpointBroken, "I lost the answer on the way. Please ask again.")]
    public async Task A_status_or_a_page_is_its_sentence(int status, ChatFailure failure, string sentence)
    {
        using var endpoint = new Endpoint(new Reply.Http(status, "text/html", $"<html>{Secret}</html>"));
        var reply = await Host(endpoint).SendAsync(Talk(), "Hello");
        Assert.AreEqual(failure, reply.Failure);
        Assert.AreEqual(sentence, reply.Text);
    }

    [TestMethod]
    public async Task A_cut_stream_is_no_answer()
    {
        using var endpoint = new Endpoint(new Reply.Cut("The desk la"));
        var conversation = Talk();
        var reply = await Host(endpoint).SendAsync(conversation, "Hello");
        Assert.AreEqual(ChatFailure.EndpointBroken, reply.Failure);
        Assert.AreEqual(0, conversation.Turns);
    }

    [TestMethod]
    public async Task What_was_done_before_a_failure_is_known_to_the_next_message()
    {
        using var endpoint = new Endpoint(
            Reply.Runs("await Shop.SearchProductsAsync(\"desk\"); return 1;"), new Reply.Cut("The desk la"), new Reply.Says("It was done already."));
        var conversation = Talk();
        var host = Host(endpoint);
        await host.SendAsync(conversation, "Hello");

        await host.SendAsync(conversation, "And?");

        Assert.AreEqual(
            "I lost the answer on the way. Please ask again. (These calls already happened: shop.search_products.)",
            endpoint.Requests[2]["messages"]![2]!["content"]!.ToString());
    }

    [TestMethod]
    public async Task An_endpoint_that_is_down_is_unavailable()
    {
        var endpoint = new Endpoint();
        var host = Host(endpoint);
        endpoint.Dispose();
        Assert.AreEqual(ChatFailure.EndpointUnavailable, (await host.SendAsync(Talk(), "Hello")).Failure);
    }

    [TestMethod]
    public async Task A_busy_endpoint_is_asked_again_when_it_said()
    {
        using var endpoint = new Endpoint(
            new Reply.Http(429, "application/json", "{}") { RetryAfter = 0 }, new Reply.Http(500, "text/plain", ""), new Reply.Says("Here I am."));
        using var host = new ChatHost(Client(endpoint, retries: 3), new ChatTools(Shop.Catalog(), Sandbox()), On);
        Assert.AreEqual("Here I am.", (await host.SendAsync(Talk(), "Hello")).Text);
        Assert.HasCount(3, endpoint.Requests);
    }

    [TestMethod]
    public async Task A_silent_endpoint_is_given_up()
    {
        using var endpoint = new Endpoint(new Reply.Silence(new TaskCompletionSource()));
        var options = On;
        options.RoundTimeout = TimeSpan.FromMilliseconds(300);
        Assert.AreEqual(ChatFailure.EndpointSlow, (await Host(endpoint, options).SendAsync(Talk(), "Hello")).Failure);
    }

    [TestMethod]
    public async Task Cancelling_ends_the_request()
    {
        var asked = new TaskCompletionSource();
        using var endpoint = new Endpoint(new Reply.Silence(asked));
        using var cancelling = new CancellationTokenSource();
        var sending = Host(endpoint).SendAsync(Talk(), "Hello", cancellationToken: cancelling.Token);
        await asked.Task;
        await cancelling.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => sending);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task Cancelling_ends_a_tool_call(bool code)
    {
        var (called, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        Shop.Delay = async cancellation =>
        {
            called.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                ended.TrySetResult();
            }
        };
        using var endpoint = new Endpoint(code
            ? Reply.Runs("return await Shop.SearchProductsAsync(\"desk\");")
            : new Reply.Calls(("shop_search_products", """{"query":"desk"}""")));
        using var cancelling = new CancellationTokenSource();
        var options = On;
        options.ExecutionEnabled = code;
        var sending = Host(endpoint, options).SendAsync(Talk(), "Hello", cancellationToken: cancelling.Token);
        await called.Task;
        await cancelling.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => sending);
        await ended.Task;
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task What_a_tool_threw_is_told_to_the_host_and_not_to_the_model(bool code)
    {
        Shop.Delay = _ => throw new InvalidOperationException("password=hunter2");
        using var endpoint = new Endpoint(
            code ? Reply.Runs("return await Shop.SearchProductsAsync(\"desk\");") : new Reply.Calls(("shop_search_products", """{"query":"desk"}""")),
            new Reply.Says("It does not work."));
        var options = On;
        options.ExecutionEnabled = code;
        var reply = await Host(endpoint, options).SendAsync(Talk(), "Hello");
        Assert.AreEqual("password=hunter2", reply.Events.OfType<ChatEvent.Called>().Single().Failure?.Message);
        Assert.IsFalse(endpoint.Requests.Any(request => request.ToJsonString().Contains("hunter2", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task The_answer_is_streamed_and_usage_is_the_endpoints()
    {
        using var endpoint = new Endpoint(new Reply.Says("one two three") { Usage = (70, 7) });
        var parts = new List<string>();
        var reply = await Host(endpoint).SendAsync(Talk(), "Count", happened =>
        {
            if (happened is ChatEvent.AnswerPart part)
            {
                parts.Add(part.Text);
            }
        });
        Assert.AreEqual("one| two| three", string.Join("|", parts));
        Assert.AreEqual(new ChatTokens(70, 7), reply.Tokens);
    }
}
