using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Mcp.Tests.Support;
using RoslynMcp.Tools.Mcp.Tests.Support.Http;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>What a snippet gets from a server that is reached by HTTP.</summary>
[TestClass]
public sealed class HttpCallTests : IAsyncDisposable
{
    private HttpUpstream _upstream = null!;
    private UpstreamServers _servers = null!;

    [TestInitialize]
    public async Task MountAsync()
    {
        _upstream = await HttpUpstream.StartAsync();
        _servers = await UpstreamServers.MountAsync([_upstream.Server], new UpstreamOptions { LargestMessage = 1 << 19 });
        Assert.IsNull(_servers.Status[0].Problem);
    }

    public async ValueTask DisposeAsync()
    {
        await _servers.DisposeAsync();
        await _upstream.DisposeAsync();
    }

    [TestMethod]
    [DataRow("return (await Up.EchoAsync(\"é \\\" 漢\")).Text;", "é \" 漢", DisplayName = "A text is a text")]
    [DataRow("return (await Up.AddAsync(2, 3)).Total;", "5", DisplayName = "Structured content is typed")]
    [DataRow("return (await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Up.EchoAsync($\"{n}\")))).Select(answer => answer.Text).Distinct().Count();",
        "20", DisplayName = "Calls overlap")]
    public async Task An_answer_becomes(string code, string expected) => Assert.AreEqual(expected, await _servers.ReturnsAsync(code));

    [TestMethod]
    public async Task A_failure_is_an_exception_that_a_snippet_may_catch()
        => Assert.AreEqual("up.fail: An error occurred invoking 'fail': the shelf is empty; ask for another", await FailureAsync("FailAsync"));

    [TestMethod]
    public async Task Progress_reaches_who_watches_the_snippet()
    {
        var heard = new Heard(update =>
        {
            if (update.Progress is not null)
            {
                _upstream.Tools.HeardProgress.TrySetResult();
            }
        });

        await _servers.ReturnsAsync("await Up.ProgressAsync();\nreturn 1;", heard);

        Assert.Contains(new ToolCallUpdate(1, "up.progress", 1, new(2, 3, "step 2")), heard.Updates);
    }

    [TestMethod]
    public async Task Cancelling_the_snippet_cancels_the_call()
    {
        using var sandbox = Upstream.Sandbox(_servers);
        using var cancellation = new CancellationTokenSource();
        var running = sandbox.RunAsync(new("await Up.WaitAsync(); return 1;") { Approved = ["all"] }, cancellation.Token);
        await _upstream.Tools.Waits.Task.WaitAsync(TimeSpan.FromMinutes(1));

        await cancellation.CancelAsync();

        Assert.IsInstanceOfType<ExecutionResult.Cancelled>(await running);
        await _upstream.Tools.WasCancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [TestMethod]
    public async Task A_call_that_takes_its_time_holds_up_no_other()
    {
        using var sandbox = Upstream.Sandbox(_servers);
        var waiting = sandbox.ReturnsAsync("return (await Up.WaitAsync()).Text;");
        await _upstream.Tools.Waits.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.AreEqual("meanwhile", await sandbox.ReturnsAsync("return (await Up.EchoAsync(\"meanwhile\")).Text;"));
        Assert.IsFalse(waiting.IsCompleted);
        _upstream.Tools.Enough.SetResult();
        Assert.AreEqual("waited", await waiting);
    }

    [TestMethod]
    public async Task New_tools_make_a_new_catalog_and_a_running_sandbox_keeps_its_own()
    {
        var changed = new TaskCompletionSource();
        _servers.Changed += () => changed.TrySetResult();
        using var before = Upstream.Sandbox(_servers);

        Assert.AreEqual("grown", await before.ReturnsAsync("return (await Up.GrowAsync()).Text;"));
        await changed.Task.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.IsTrue(_servers.Tools.Any(tool => tool.Id == "up.grown"));
        Assert.AreEqual("was not there before", await _servers.ReturnsAsync("return (await Up.GrownAsync()).Text;"));
        Assert.AreEqual("still", await before.ReturnsAsync("return (await Up.EchoAsync(\"still\")).Text;"));
    }

    [TestMethod]
    public async Task An_answer_that_is_too_large_is_cut_off_and_the_next_call_works()
    {
        using var sandbox = Upstream.Sandbox(_servers);

        StringAssert.Contains(await FailureAsync("LargeAsync"), $"it sent a message of more than {1 << 19} bytes");
        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync("return (await Up.EchoAsync(\"again\")).Text;") == "again");
    }

    private Task<string> FailureAsync(string method) => _servers.ReturnsAsync($$"""
        try { await Up.{{method}}(); return "no exception"; }
        catch (ToolException failure) { return failure.Message; }
        """);
}
