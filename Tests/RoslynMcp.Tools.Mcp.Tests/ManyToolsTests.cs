using RoslynMcp.Tools.Mcp.Tests.Support;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>A server of many tools, whose schemas have references, recursion, unions, maps, enums and defaults.</summary>
[TestClass]
public sealed class ManyToolsTests
{
    [TestMethod]
    public async Task All_of_them_compile_and_can_be_called()
    {
        await using var servers = await UpstreamServers.MountAsync([Upstream.Of("many", "many", "400")]);
        using var sandbox = Upstream.Sandbox(servers);

        Assert.HasCount(400, sandbox.Facade.Tools);
        Assert.AreEqual(
            "many.create_invoice_0: Request failed (remote): no such tool",
            await sandbox.ReturnsAsync("""
                try { return (await Many.CreateInvoice0Async(new(Guid.Empty), limit: 3, labels: new Dictionary<string, int> { ["a"] = 1 })).Total; }
                catch (ToolException failure) { return failure.Message; }
                """));
    }
}
