using System.Text.Json.Nodes;
using RoslynMcp.Runtime;
using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Tests;

/// <summary>Many conversations at once, idle ones, and a sandbox that has gone.</summary>
[TestClass]
public sealed class CrowdTests : ChatTest
{
    private const int Conversations = 200;

    [TestMethod]
    public async Task Two_hundred_conversations_at_once_are_all_answered()
    {
        using var endpoint = new Endpoint((request, _) => IsAnswering(request) ? new Reply.Says("Two.") : Reply.Runs("return (await Shop.SearchProductsAsync(\"desk\")).Products.Count;"));
        var host = Host(endpoint);
        var replies = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number
            => host.SendAsync(new Conversation($"c{number}", new ToolContext { TenantId = "acme" }), "How many?")));
        Assert.AreEqual(Conversations, replies.Count(reply => reply is { Failure: null, Text: "Two.", Rounds: 2 }));
        Assert.AreEqual(Conversations, Shop.Searches);

        static bool IsAnswering(JsonNode request) => request["messages"]!.AsArray()[^1]!["role"]!.ToString() == "tool";
    }

    [TestMethod]
    public async Task A_conversation_remembers_only_so_many_messages()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var host = Host(endpoint, new ChatHostOptions { HistoryTurns = 2 });
        var conversation = Talk();
        for (var message = 0; message < 5; message++)
        {
            await host.SendAsync(conversation, "Hello");
        }

        Assert.AreEqual(2, conversation.Turns);
        Assert.HasCount(6, endpoint.Requests[^1]["messages"]!.AsArray());
    }

    [TestMethod]
    public async Task A_sandbox_that_has_no_worker_makes_way_for_single_calls()
    {
        using var endpoint = new Endpoint(
            Reply.Runs("return 1;"), new Reply.Calls(("shop_search_products", """{"query":"desk"}""")), new Reply.Says("Two lamps."));
        var sandbox = Keep(new Sandbox(Shop.Catalog(), new SandboxOptions { Workers = new WorkerOptions { Path = "/nowhere/RoslynMcp.Worker.dll" } }));
        using var host = new ChatHost(Client(endpoint), new ChatTools(Shop.Catalog(), sandbox), On);
        var reply = await host.SendAsync(Talk(), "Lamps?");
        Assert.AreEqual("Two lamps.", reply.Text);
        Assert.AreEqual(ChatMode.Traditional, reply.Mode);
        Assert.AreEqual(1, Shop.Searches);
    }
}
