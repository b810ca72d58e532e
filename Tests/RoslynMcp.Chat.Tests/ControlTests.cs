using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>What ends or forbids things while they are under way: approvals, cancelling, the kill switch, a listener that throws.</summary>
[TestClass]
public sealed class ControlTests : ChatTest
{
    private const string Deletes = "return await Shop.DeleteProductAsync(\"L-1\");";

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_handler_that_never_answers_does_not_hold_a_cancelled_message(bool code)
    {
        using var endpoint = new Endpoint(Deleting(code));
        var (asked, never) = (new TaskCompletionSource(), new TaskCompletionSource<bool>());
        using var cancelling = new CancellationTokenSource();
        var host = Host(endpoint, Options(code), new Asks(_ =>
        {
            asked.SetResult();
            return new ValueTask<bool>(never.Task);
        }));
        var sending = host.SendAsync(Talk(), "Delete L-1.", cancellationToken: cancelling.Token);
        await asked.Task;
        await cancelling.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => sending);
        never.SetResult(true);
        Assert.IsEmpty(Shop.Deleted);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_yes_after_the_message_was_cancelled_is_no_yes(bool code)
    {
        using var endpoint = new Endpoint(Deleting(code));
        using var cancelling = new CancellationTokenSource();
        var host = Host(endpoint, Options(code), new Asks(_ =>
        {
            cancelling.Cancel();
            return ValueTask.FromResult(true);
        }));
        await Assert.ThrowsAsync<OperationCanceledException>(() => host.SendAsync(Talk(), "Delete L-1.", cancellationToken: cancelling.Token));
        Assert.IsEmpty(Shop.Deleted);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_handler_that_throws_has_not_said_yes(bool code)
    {
        using var endpoint = new Endpoint(Deleting(code), new Reply.Says("No."));
        var host = Host(endpoint, Options(code), new Asks(_ => throw new InvalidOperationException("secret-inside")));
        Assert.AreEqual("No.", (await host.SendAsync(Talk(), "Delete L-1.")).Text);
        Assert.IsEmpty(Shop.Deleted);
        Assert.DoesNotContain("secret-inside", endpoint.Requests[1].ToJsonString());
    }

    [TestMethod]
    public async Task A_snippet_that_is_approved_after_the_kill_switch_does_not_run()
    {
        using var endpoint = new Endpoint(Deleting(code: true), new Reply.Says("No."));
        var options = On;
        var host = Host(endpoint, options, new Asks(_ =>
        {
            options.ExecutionEnabled = false;
            return ValueTask.FromResult(true);
        }));
        Assert.AreEqual(ChatMode.Traditional, (await host.SendAsync(Talk(), "Delete L-1.")).Mode);
        Assert.IsEmpty(Shop.Deleted);
    }

    [TestMethod]
    public async Task The_kill_switch_counts_before_every_snippet_of_one_reply()
    {
        var options = On;
        Shop.Delay = _ =>
        {
            options.ExecutionEnabled = false;
            return Task.CompletedTask;
        };
        using var endpoint = new Endpoint(
            new Reply.Calls(
                ("run_csharp", """{"code":"return await Shop.SearchProductsAsync(\"a\");"}"""),
                ("run_csharp", """{"code":"return await Shop.SearchProductsAsync(\"b\");"}""")),
            new Reply.Says("Done."));
        Assert.AreEqual(ChatMode.Traditional, (await Host(endpoint, options).SendAsync(Talk(), "Hello")).Mode);
        Assert.AreEqual(1, Shop.Searches);
    }

    [TestMethod]
    public void Options_out_of_range_are_refused_without_a_container_too()
    {
        using var endpoint = new Endpoint();
        var refused = Assert.ThrowsExactly<ArgumentException>(() => Host(endpoint, new ChatHostOptions { MaxRounds = 0 }));
        Assert.Contains("MaxRounds", refused.Message);
    }

    [TestMethod]
    [DataRow(0, ChatMode.Traditional)]
    [DataRow(100, ChatMode.CodeByTool)]
    public async Task At_the_edges_of_a_rollout_every_conversation_is_in_one_arm(int percent, ChatMode mode)
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var options = On;
        options.RolloutPercent = percent;
        var host = Host(endpoint, options);
        for (var number = 0; number < 30; number++)
        {
            Assert.AreEqual(mode, (await host.SendAsync(new Conversation($"c{number}", Context with { UserId = null }), "Hello")).Mode);
        }
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task What_a_listener_throws_ends_the_message_and_comes_out(bool early)
    {
        using var endpoint = new Endpoint((_, number) => number == 0 ? Reply.Runs("return await Shop.SearchProductsAsync(\"a\");") : new Reply.Says("Hello."));
        var host = Host(endpoint);
        var conversation = Talk();
        await Assert.ThrowsExactlyAsync<IOException>(() => host.SendAsync(conversation, "Hello", happened =>
        {
            if (early ? happened is ChatEvent.Called : happened is ChatEvent.AnswerPart)
            {
                throw new IOException("The browser has gone.");
            }
        }));
        Assert.IsNull((await host.SendAsync(conversation, "Hello")).Failure);
    }

    [TestMethod]
    public async Task Calls_that_happened_before_a_message_was_cancelled_are_known_to_the_next()
    {
        using var cancelling = new CancellationTokenSource();
        using var endpoint = new Endpoint((_, number) =>
        {
            if (number == 1)
            {
                cancelling.Cancel();
            }

            return number == 0 ? Reply.Runs("for (var n = 0; n < 3; n++) await Shop.SearchProductsAsync(\"a\"); return 1;") : new Reply.Says("Hello.");
        });
        var host = Host(endpoint);
        var conversation = Talk();
        await Assert.ThrowsAsync<OperationCanceledException>(() => host.SendAsync(conversation, "Look", cancellationToken: cancelling.Token));
        await host.SendAsync(conversation, "And?");
        Assert.AreEqual("I was stopped. (These calls already happened: shop.search_products.)", endpoint.Requests[^1]["messages"]![2]!["content"]!.ToString());
    }

    [TestMethod]
    public async Task A_tool_that_blocks_its_thread_is_given_up_in_time()
    {
        using var released = new ManualResetEventSlim();
        Shop.Delay = _ =>
        {
            released.Wait(TimeSpan.FromMinutes(1), CancellationToken.None);
            return Task.CompletedTask;
        };
        using var endpoint = new Endpoint(new Reply.Calls(("shop_search_products", """{"query":"a"}""")), new Reply.Says("It took too long."));
        var host = Host(endpoint, new ChatHostOptions { ToolTimeout = TimeSpan.FromMilliseconds(300) });
        var reply = await host.SendAsync(Talk(), "Hello");
        Assert.IsFalse(released.IsSet);
        released.Set();
        Assert.IsFalse(reply.Events.OfType<ChatEvent.Called>().Single().Record.Ok);
    }

    [TestMethod]
    public async Task A_long_history_loses_its_oldest_messages()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says(new string('a', 2000)));
        var host = Host(endpoint, new ChatHostOptions { MaxHistory = 5000 });
        var conversation = Talk();
        for (var number = 0; number < 5; number++)
        {
            await host.SendAsync(conversation, "Hello");
        }

        Assert.AreEqual(2, conversation.Turns);
    }

    private static ChatHostOptions Options(bool code)
    {
        var options = On;
        options.ExecutionEnabled = code;
        return options;
    }

    private static Reply Deleting(bool code) => code ? Reply.Runs(Deletes) : new Reply.Calls(("shop_delete_product", """{"sku":"L-1"}"""));

    private sealed class Asks(Func<ApprovalQuestion, ValueTask<bool>> ask) : IApprovalHandler
    {
        public ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken) => ask(question);
    }
}
