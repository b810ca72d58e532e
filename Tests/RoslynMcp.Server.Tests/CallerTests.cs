using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>What is there depends on who asks: tools of other roles are absent, not refused.</summary>
[TestClass]
public sealed class CallerTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task A_visitor_sees_no_tool_of_a_merchant()
    {
        var visitor = await ToolsAsync();
        var merchant = await ToolsAsync("--role", "merchantAdmin");

        Assert.DoesNotContain("inventory.update_stock", visitor);
        Assert.DoesNotContain("orders.lookup_order", visitor);
        Assert.IsEmpty(visitor.Except(merchant));
        CollectionAssert.AreEquivalent(
            (string[])["inventory.update_stock", "analytics.query_events", "analytics.sales_report", "commerce.bulk_update_products"],
            merchant.Except(visitor).ToList());
    }

    [TestMethod]
    public async Task The_configuration_says_who_acts_for_a_tenant()
    {
        _command.Write("roslyn-mcp.json", """{ "tenants": { "acme": { "roles": ["merchantAdmin"] } } }""");

        Assert.Contains("inventory.update_stock", await ToolsAsync("--tenant", "acme"));
        Assert.DoesNotContain("inventory.update_stock", await ToolsAsync("--tenant", "acme", "--role", "public"));
        var run = await _command.RunAsync("return (await Inventory.UpdateStockAsync(\"A\", reason: \"count\", quantity: 1)).After;", ["check", "--json", "--tenant", "acme"]);

        Assert.AreEqual("inventory.update_stock", (string)run.Json["effects"]![0]!["tool"]!);
    }

    [TestMethod]
    public async Task A_tool_of_another_role_is_an_unknown_name_to_a_snippet()
    {
        var run = await _command.RunAsync("""return await Inventory.UpdateStockAsync("A4VTG90", reason: "count");""", ["check", "--json"]);

        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains((string)run.Json["diagnostics"]![0]!["message"]!, "'Inventory' does not contain a definition for 'UpdateStockAsync'");
    }

    [TestMethod]
    [DataRow("roslyn-mcp: a verifiedCustomer must be named: give --user, or 'user' in the tenant's configuration\n", "--role", "verifiedCustomer")]
    [DataRow("roslyn-mcp: --role: 'admin' is not public, verifiedCustomer or merchantAdmin\n", "--role", "admin")]
    public async Task A_caller_that_cannot_be_is_said(string error, params string[] arguments)
    {
        var run = await _command.RunAsync("", ["tools", .. arguments]);

        Assert.AreEqual(64, run.ExitCode);
        Assert.AreEqual(error, run.Error);
    }

    private async Task<List<string>> ToolsAsync(params string[] arguments)
    {
        var run = await _command.RunAsync("", ["tools", "--json", .. arguments]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return [.. run.Json["tools"]!.AsArray().Select(tool => (string)tool!["id"]!)];
    }
}
