using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Mcp.Tests.Support;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>Servers that fail to start, die, flood, hang or change their tools.</summary>
[TestClass]
public sealed class ConnectionTests
{
    private static readonly UpstreamOptions Quick = new() { FirstRetry = TimeSpan.FromMilliseconds(1), LongestRetry = TimeSpan.FromMilliseconds(50) };

    [TestMethod]
    public async Task A_server_that_fails_is_named_with_the_reason_and_the_others_work()
    {
        await using var servers = await UpstreamServers.MountAsync(
        [
            new CommandServer("missing", "no-such-program-anywhere"),
            Upstream.Of("complains", "complains"),
            Upstream.Of("hangs", "hangs") with { StartTimeout = TimeSpan.FromMilliseconds(300) },
            new RemoteServer("remote", new Uri("http://127.0.0.1:9/mcp")),
            Upstream.Of("up", "plain"),
        ]);

        var status = servers.Status.ToDictionary(server => server.Name);
        Assert.AreEqual("its command, or the folder to start it in, is not there", status["missing"].Problem);
        Assert.AreEqual("it ended with exit code 3: no licence for today", status["complains"].Problem);
        Assert.AreEqual("it did not start within 0.3 s", status["hangs"].Problem);
        Assert.AreEqual("it cannot be reached; check its url", status["remote"].Problem);
        Assert.AreEqual(new UpstreamStatus("up", IsConnected: true, 19, Problem: null, []) with { Notes = status["up"].Notes }, status["up"]);
        Assert.AreEqual("ok", await servers.ReturnsAsync("return (await Up.EchoAsync(\"ok\")).Text;"));
        Assert.IsTrue(servers.Tools.All(tool => tool.Category == "up"));
    }

    [TestMethod]
    public async Task A_server_that_dies_in_a_call_fails_that_call_and_is_connected_again()
    {
        await using var servers = await Upstream.MountAsync("plain", Quick);
        using var sandbox = Upstream.Sandbox(servers);

        var failure = await sandbox.ReturnsAsync("""
            try { await Up.DieAsync(); return "no exception"; }
            catch (ToolException failure) { return failure.Message; }
            """);

        Assert.StartsWith("up.die: the server up was lost during the call (", failure);
        Assert.EndsWith("); whether the call took effect is not known.", failure);
        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync("return (await Up.EchoAsync(\"again\")).Text;") == "again");
        Assert.IsTrue(servers.Status[0].IsConnected);
    }

    [TestMethod]
    public async Task A_server_that_floods_is_cut_off()
    {
        await using var servers = await Upstream.MountAsync("plain", Quick with { LargestMessage = 1 << 16 });
        using var sandbox = Upstream.Sandbox(servers);

        var failure = await sandbox.ReturnsAsync("""
            try { await Up.FloodAsync(); return "no exception"; }
            catch (ToolException failure) { return failure.Message; }
            """);

        Assert.StartsWith("up.flood: the server up was lost during the call (", failure);
        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync("return (await Up.EchoAsync(\"again\")).Text;") == "again");
        Assert.IsTrue(servers.Status[0].IsConnected);
    }

    [TestMethod]
    public async Task A_server_that_asks_without_end_is_cut_off()
    {
        await using var servers = await Upstream.MountAsync("plain", Quick);
        using var sandbox = Upstream.Sandbox(servers);

        var failure = await sandbox.ReturnsAsync("""
            try { await Up.PesterAsync(); return "no exception"; }
            catch (ToolException failure) { return failure.Message; }
            """);

        Assert.AreEqual(
            "up.pester: the server up was lost during the call (it asked more than 100 times without waiting for an answer); whether the call took effect is not known.",
            failure);
        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync("return (await Up.EchoAsync(\"again\")).Text;") == "again");
    }

    [TestMethod]
    public async Task A_call_of_a_server_that_does_not_read_ends_when_it_is_cancelled_and_the_server_when_it_is_disposed_of()
    {
        var servers = await Upstream.MountAsync("plain", Quick);
        Assert.AreEqual("deaf from now on", await servers.ReturnsAsync("return (await Up.DeafenAsync()).Text;"));
        var echo = servers.Tools.Single(tool => tool.Name == "echo").Handler;
        var large = new ToolInvocation(JsonSerializer.SerializeToElement(new { text = new string('x', 1 << 20) }), new ToolContext { TenantId = "demo" });
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var calls = Enumerable.Range(0, 3).Select(_ => echo(large, cancellation.Token).AsTask()).ToArray();

        await Task.WhenAny(Task.WhenAll(calls), Task.Delay(TimeSpan.FromMinutes(1)));
        Assert.IsTrue(calls.All(call => call.IsCanceled), string.Join(' ', calls.Select(call => call.Status)));
        await servers.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        await servers.DisposeAsync();
    }

    [TestMethod]
    public async Task A_server_that_lists_endlessly_is_cut_at_the_most()
    {
        await using var servers = await Upstream.MountAsync("endless", new UpstreamOptions { MostTools = 40 });

        Assert.AreEqual(19, servers.Tools.Length);
        Assert.HasCount(40 - 19, servers.Status[0].Notes);
    }

    [TestMethod]
    public async Task New_tools_make_a_new_catalog_and_a_running_sandbox_keeps_its_own()
    {
        await using var servers = await Upstream.MountAsync("plain");
        var changed = new TaskCompletionSource();
        servers.Changed += changed.SetResult;
        using var before = Upstream.Sandbox(servers);
        var hash = new ToolCatalogBuilder().Add(servers.Tools).Build().Hash;

        Assert.AreEqual("grown", await before.ReturnsAsync("return (await Up.GrowAsync()).Text;"));
        await changed.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.AreNotEqual(hash, new ToolCatalogBuilder().Add(servers.Tools).Build().Hash);
        Assert.IsTrue(servers.Tools.Any(tool => tool.Id == "up.grown"));
        Assert.AreEqual("still", await before.ReturnsAsync("return (await Up.EchoAsync(\"still\")).Text;"));
    }

    [TestMethod]
    public async Task Two_servers_of_one_name_are_refused()
    {
        var refused = await Assert.ThrowsExactlyAsync<ArgumentException>(
            () => UpstreamServers.MountAsync([Upstream.Of("up", "plain"), Upstream.Of("up", "plain")]));

        Assert.AreEqual("Two servers are named 'up'. Give one of them another name. (Parameter 'servers')", refused.Message);
    }
}
