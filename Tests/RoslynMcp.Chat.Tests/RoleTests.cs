using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Tests;

/// <summary>What is another role's is absent.</summary>
[TestClass]
public sealed class RoleTests : ChatTest
{
    private const string Both = "var found = await Shop.SearchProductsAsync(\"desk\"); return await Shop.ListCustomersAsync();";

    [TestMethod]
    public async Task With_a_sandbox_for_each_role_another_roles_tool_is_like_one_that_was_never_written()
    {
        var result = await ResultFor(ToolRoles.Public, new ChatTools(Shop.Catalog(), InProcess), Both);
        Assert.AreEqual("rejected", result.Status);
        Assert.Contains("CS0117", result.Text);
        Assert.AreEqual(0, Shop.Searches);

        var misspelt = await ResultFor(ToolRoles.Public, new ChatTools(Shop.Catalog(), InProcess), "return await Shop.ListCustomerAsync();");
        Assert.DoesNotContain("ListCustomersAsync", misspelt.Text, "A repair names what is near, and only of what is there.");
    }

    [TestMethod]
    public async Task With_one_sandbox_another_roles_tool_is_refused_before_anything_runs()
    {
        var result = await ResultFor(ToolRoles.Public, new ChatTools(Shop.Catalog(), Sandbox()), Both);
        Assert.AreEqual("rejected", result.Status);
        Assert.Contains("Nothing ran: shop.list_customers is not offered to this caller.", result.Text);
        Assert.AreEqual(0, Shop.Searches);
    }

    [TestMethod]
    public async Task The_role_itself_may()
    {
        var result = await ResultFor(ToolRoles.MerchantAdmin, new ChatTools(Shop.Catalog(), InProcess), Both);
        Assert.AreEqual("succeeded", result.Status, result.Text);
        Assert.AreEqual(1, Shop.Searches);
    }

    [TestMethod]
    public void Limits_out_of_range_are_refused_before_the_first_caller_comes()
        => Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new ChatTools(Shop.Catalog(), InProcess with { Concurrency = 0 }));

    private static SandboxOptions InProcess => new() { Isolation = IsolationKind.InProcess };

    private async Task<ChatEvent.Result> ResultFor(ToolRoles roles, ChatTools tools, string code)
    {
        using var endpoint = new Endpoint(Reply.Runs(code), new Reply.Says("Done."));
        using var host = new ChatHost(Client(endpoint), Keep(tools), On);
        return (await host.SendAsync(Talk(roles), "Customers?")).Events.OfType<ChatEvent.Result>().Single();
    }
}
