using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Tests.Support;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>Names, descriptions and schemas of a server that means harm.</summary>
[TestClass]
public sealed class HostileToolsTests
{
    [TestMethod]
    public async Task What_is_no_tool_is_left_out_by_name_and_the_rest_compiles_and_runs()
    {
        await using var servers = await Upstream.MountAsync("hostile");

        Assert.AreEqual(
            """
            tool 'same' is listed twice; the first stands
            tool 13 is left out: it has no name
            tool 14 is left out: it has no name
            tool 15 is left out: 'no_schema' has no inputSchema that is an object
            tool 16 is left out: 'true_schema' has no inputSchema that is an object
            tool 17 is left out: its name has 2000 characters, and 1000 is the most
            tool 18 is left out: the inputSchema of 'too_large' has 300018 characters, and 262144 is the most
            tool 19 is left out: it has no name
            tool 20 is left out: it has no name
            """.ReplaceLineEndings("\n"),
            string.Join('\n', servers.Status[0].Notes));
        Assert.AreEqual(12, servers.Tools.Length);
        Assert.AreEqual(
            "up.sound: Request failed (remote): no such tool",
            await servers.ReturnsAsync("try { await Up.SoundAsync(); return \"\"; } catch (ToolException failure) { return failure.Message; }"));
    }

    [TestMethod]
    public async Task Names_that_collide_are_told_apart_in_the_same_way_whatever_their_order()
    {
        await using var servers = await Upstream.MountAsync("hostile");
        using var sandbox = Upstream.Sandbox(servers);
        var reversed = new ToolCatalogBuilder().Add(servers.Tools.Reverse()).Build();

        CollectionAssert.AreEqual(sandbox.Facade.Tools, Facade.FacadeGenerator.Generate(reversed).Tools);
        CollectionAssert.IsSubsetOf(
            (string[])["SameAsync", "Same2Async"],
            sandbox.Facade.Tools.Select(tool => tool.MethodName).ToList(),
            string.Join(' ', sandbox.Facade.Tools.Select(tool => tool.MethodName)));
    }
}
