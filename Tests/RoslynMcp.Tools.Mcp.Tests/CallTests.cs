using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Mcp.Tests.Support;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>What a snippet gets from a call, and what it may catch.</summary>
[TestClass]
public sealed class CallTests : IAsyncDisposable
{
    private UpstreamServers? _servers;

    [TestInitialize]
    public async Task MountAsync() => _servers = await Upstream.MountAsync("plain", new UpstreamOptions { LargestMessage = 1 << 20 });

    public async ValueTask DisposeAsync()
    {
        if (_servers is not null)
        {
            await _servers.DisposeAsync();
        }
    }

    [TestMethod]
    [DataRow("return (await Up.EchoAsync(\"é \\\" 漢\")).Text;", "é \" 漢", DisplayName = "A text is a text")]
    [DataRow("return (await Up.EchoAsync(\"[1,2]\")).As<int[]>().Sum();", "3", DisplayName = "A text that holds JSON is read as it")]
    [DataRow("return (await Up.TwoTextsAsync()).Text;", "one\ntwo", DisplayName = "Several texts are lines")]
    [DataRow("return (await Up.AddAsync(2, 3)).Sum;", "5", DisplayName = "Structured content is typed")]
    [DataRow("return (await Up.PictureAsync()).Json.EnumerateArray().Select(block => block.GetProperty(\"type\").GetString()).ToList();",
        """["text","image","resource_link","resource"]""", DisplayName = "Other content is the blocks of MCP")]
    [DataRow("return (await Up.PictureAsync()).Json[1].GetProperty(\"data\").GetString();", "AAEC", DisplayName = "A picture is base64")]
    [DataRow("return (await Up.BadUtf8Async()).Text;", "\ufffd\ufffdx", DisplayName = "Invalid UTF-8 is replaced")]
    public async Task An_answer_becomes(string code, string expected)
        => Assert.AreEqual(expected, await _servers!.ReturnsAsync(code));

    [TestMethod]
    [DataRow("FailAsync", "up.fail: the shelf is empty; ask for another")]
    [DataRow("RefuseAsync", "up.refuse: Request failed (remote): the argument is wrong")]
    [DataRow("LieAsync", "up.lie returned what its output schema does not allow, at $.sum.")]
    [DataRow("ForgetAsync", "up.forget: it promises structured content by its output schema, and returned none.")]
    [DataRow("NonsenseAsync", "up.nonsense: the server up answered with something that MCP does not allow.")]
    public async Task A_failure_is_an_exception_that_a_snippet_may_catch(string method, string message)
        => Assert.AreEqual(message, await _servers!.ReturnsAsync($$"""
            try { await Up.{{method}}(); return "no exception"; }
            catch (ToolException failure) { return failure.Message; }
            """));

    [TestMethod]
    public async Task Calls_overlap()
        => Assert.AreEqual("20", await _servers!.ReturnsAsync("""
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Up.EchoAsync($"{number}")));
            return answers.Select(answer => answer.Text).Distinct().Count();
            """));

    [TestMethod]
    public async Task Progress_reaches_who_watches_the_snippet()
    {
        var heard = new Heard();

        await _servers!.ReturnsAsync("await Up.ProgressAsync();\nreturn 1;", heard);

        await Upstream.UntilAsync(() => heard.Updates.Any(update => update.Ok is not null));
        Assert.AreEqual(new ToolCallUpdate(1, "up.progress", 1), heard.Updates[0]);
        Assert.Contains(new ToolCallUpdate(1, "up.progress", 1, new(3, 3, "step 3")), heard.Updates);
        Assert.IsTrue(heard.Updates.Any(update => update is { CallId: 1, Tool: "up.progress", Line: 1, Ok: true, Ms: >= 0 }));
    }

    [TestMethod]
    public async Task Cancelling_the_snippet_cancels_the_call()
    {
        using var sandbox = Upstream.Sandbox(_servers!);
        using var cancellation = new CancellationTokenSource();
        var running = sandbox.RunAsync(
            new("await Up.WaitAsync(); return 1;") { Approved = ["all"], Watcher = new Heard(update => Once(update.Progress is not null, cancellation)) }, cancellation.Token);

        Assert.IsInstanceOfType<RoslynMcp.Runtime.ExecutionResult.Cancelled>(await running);

        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync("return (await Up.CancelledAsync()).Text;") == "some");

        static void Once(bool isUnderWay, CancellationTokenSource cancellation)
        {
            if (isUnderWay)
            {
                cancellation.Cancel();
            }
        }
    }

    [TestMethod]
    public async Task A_server_inherits_little_of_our_environment()
    {
        Environment.SetEnvironmentVariable("ROSLYN_MCP_TESTS_SECRET", "secret");
        await using var servers = await UpstreamServers.MountAsync(
            [Upstream.Of("up", "plain") with { Environment = Upstream.Of("x").Environment.Add("GIVEN", "1") }]);

        var names = await servers.ReturnsAsync("return (await Up.EnvironmentAsync()).As<string[]>();");

        Assert.Contains("\"GIVEN\"", names);
        Assert.Contains("\"PATH\"", names);
        Assert.DoesNotContain("ROSLYN_MCP_TESTS_SECRET", names);
    }

    [TestMethod]
    public async Task Annotations_are_effects_and_a_tool_without_them_may_write_and_destroy()
    {
        using var sandbox = Upstream.Sandbox(_servers!);

        var result = await sandbox.CheckAsync(new("await Up.EchoAsync(\"\"); await Up.AddAsync(1, 2); await Up.FailAsync(); return 0;"));

        CollectionAssert.AreEqual(
            (ToolEffect[])[new("up.add", ReadOnly: false, Destructive: false), new("up.echo", ReadOnly: true, Destructive: false), new("up.fail", ReadOnly: false, Destructive: true)],
            result.Effects.OrderBy(effect => effect.Tool, StringComparer.Ordinal).ToArray());
    }
}
