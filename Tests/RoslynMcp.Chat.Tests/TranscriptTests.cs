using RoslynMcp.Tests.ChatEndpoint;
using static VerifyMSTest.Verifier;

namespace RoslynMcp.Chat.Tests;

/// <summary>Whole messages, as they went.</summary>
[TestClass]
public sealed class TranscriptTests : ChatTest
{
    private const string Cheapest = "What is the cheapest lamp?";
    private const string Sound = "var found = await Shop.SearchProductsAsync(\"desk\");\nreturn found.Products.MinBy(product => product.Price)!.Name;";
    private const string Deletes = "return await Shop.DeleteProductAsync(\"L-1\");";

    [TestMethod]
    public async Task A_refused_snippet_is_repaired()
    {
        using var endpoint = new Endpoint(
            Reply.Runs("var found = await Shop.SearchProductAsync(\"desk\");\nreturn found.Products.Count;"), Reply.Runs(Sound), new Reply.Says("The desk lamp, for 20."));
        await Verify(Transcript.Of(Cheapest, await Host(endpoint).SendAsync(Talk(), Cheapest), endpoint));
    }

    [TestMethod]
    [DataRow(true, "granted")]
    [DataRow(false, "declined")]
    public async Task Approval(bool yes, string name)
    {
        using var endpoint = new Endpoint(Reply.Runs(Deletes), new Reply.Says(yes ? "It is deleted." : "I may not delete it."));
        var reply = await Host(endpoint, approval: new Says(yes)).SendAsync(Talk(), "Delete L-1.");
        Assert.HasCount(yes ? 1 : 0, Shop.Deleted);
        var settings = new VerifyTests.VerifySettings();
        settings.UseTextForParameters(name);
        await Verify(Transcript.Of("Delete L-1.", reply, endpoint), settings);
    }

    [TestMethod]
    public async Task The_kill_switch_ends_code_mode_in_the_middle_of_a_message()
    {
        var options = On;
        using var endpoint = new Endpoint((_, number) =>
        {
            options.ExecutionEnabled = false;
            return number switch
            {
                0 => Reply.Runs(Sound),
                1 => new Reply.Calls(("shop_search_products", """{"query":"desk"}""")),
                _ => new Reply.Says("The desk lamp, for 20."),
            };
        });
        await Verify(Transcript.Of(Cheapest, await Host(endpoint, options).SendAsync(Talk(), Cheapest), endpoint));
    }

    [TestMethod]
    [DataRow(ChatMode.CodeByTool)]
    [DataRow(ChatMode.CodeByFence)]
    [DataRow(ChatMode.Traditional)]
    public async Task The_same_question(ChatMode mode)
    {
        using var endpoint = new Endpoint(
            mode switch
            {
                ChatMode.CodeByTool => Reply.Runs(Sound),
                ChatMode.CodeByFence => new Reply.Says($"I look.\n```CSharp\n{Sound}\n```"),
                _ => new Reply.Calls(("shop_search_products", """{"query":"desk"}""")),
            },
            new Reply.Says("The desk lamp, for 20."));
        var options = On;
        (options.ExecutionEnabled, options.Fence) = (mode is not ChatMode.Traditional, mode is ChatMode.CodeByFence);
        var reply = await Host(endpoint, options).SendAsync(Talk(), Cheapest);
        Assert.AreEqual(mode, reply.Mode);
        var settings = new VerifyTests.VerifySettings();
        settings.UseTextForParameters(mode.ToString());
        await Verify(Transcript.Of(Cheapest, reply, endpoint), settings);
    }
}
