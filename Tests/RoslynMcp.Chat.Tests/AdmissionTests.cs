using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Tests;

/// <summary>Limits, arms and flags.</summary>
[TestClass]
public sealed class AdmissionTests : ChatTest
{
    [TestMethod]
    public async Task A_caller_is_limited_whatever_the_conversations_are_called()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var options = new ChatHostOptions { CallerMessagesPerMinute = 2 };
        var host = Host(endpoint, options);
        var replies = new List<ChatReply>();
        for (var number = 0; number < 3; number++)
        {
            replies.Add(await host.SendAsync(new Conversation($"session-{number}", Context), "Hello"));
        }

        Assert.AreEqual(ChatFailure.TooManyMessages, replies[2].Failure);
        Assert.IsNull((await host.SendAsync(new Conversation("session-3", new ToolContext { TenantId = "acme", UserId = "bob" }), "Hello")).Failure);
    }

    [TestMethod]
    public async Task A_tenant_may_have_so_many_messages_answered_at_once()
    {
        var asked = new TaskCompletionSource();
        using var endpoint = new Endpoint((_, number) => number == 0 ? new Reply.Silence(asked) : new Reply.Says("Hello."));
        var host = Host(endpoint, new ChatHostOptions { TenantConcurrency = 1 });
        using var patience = new CancellationTokenSource();
        var first = host.SendAsync(new Conversation("first", Context), "Hello", cancellationToken: patience.Token);
        await asked.Task;

        var second = new Conversation("second", Context with { UserId = "bob" });
        Assert.AreEqual(ChatFailure.TooManyMessages, (await host.SendAsync(second, "Hello")).Failure);
        Assert.IsNull((await host.SendAsync(new Conversation("third", Context with { TenantId = "other" }), "Hello")).Failure);
        await patience.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => first);
        Assert.IsNull((await host.SendAsync(second, "Hello")).Failure);
    }

    [TestMethod]
    public async Task A_conversation_stays_in_its_arm_and_about_a_share_of_them_is_in_each()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var options = On;
        options.RolloutPercent = 30;
        var host = Host(endpoint, options);
        var code = 0;
        for (var number = 0; number < 100; number++)
        {
            var conversation = new Conversation($"c{number}", Context with { UserId = null });
            var mode = (await host.SendAsync(conversation, "Hello")).Mode;
            code += mode is ChatMode.CodeByTool ? 1 : 0;
            Assert.AreEqual(mode, (await host.SendAsync(conversation, "Hello")).Mode);
        }

        Assert.IsInRange(15, 45, code);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("   \n")]
    public async Task A_blank_message_is_not_sent(string message)
    {
        using var endpoint = new Endpoint();
        Assert.AreEqual(ChatFailure.UnusableMessage, (await Host(endpoint).SendAsync(Talk(), message)).Failure);
        Assert.IsEmpty(endpoint.Requests);
    }

    [TestMethod]
    public async Task Without_a_sandbox_the_tools_are_called_one_by_one()
    {
        using var endpoint = new Endpoint(new Reply.Says("Hello."));
        using var host = new ChatHost(Client(endpoint), new ChatTools(Shop.Catalog(), sandbox: null), On);
        Assert.AreEqual(ChatMode.Traditional, (await host.SendAsync(Talk(), "Hello")).Mode);
    }
}
