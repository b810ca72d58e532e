using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>What the official client finds and gets, by every route.</summary>
[TestClass]
public sealed class ServeTests
{
    [TestMethod]
    [DataRow(Route.Stdio)]
    [DataRow(Route.Session)]
    [DataRow(Route.Stateless)]
    public async Task A_client_finds_three_tools_and_the_prompt_and_runs_snippets(Route route)
    {
        await using var served = await Served.StartAsync(route);

        Assert.AreEqual("search_tools run_csharp check_csharp", string.Join(' ', (await served.Client.ListToolsAsync()).Select(tool => tool.Name)));
        Assert.StartsWith("You have a C# sandbox.", served.Client.ServerInstructions!);

        var found = await served.CallAsync("search_tools", ("query", "stock"), ("detail", "index"), ("limit", 1));
        Assert.StartsWith("Inventory.CheckInventoryAsync: ", found.Text());
        Assert.EndsWith("ask in other words or raise limit.", found.Text());

        var ran = await served.RunAsync("Console.WriteLine(\"hm\"); return (await Search.SearchProductsAsync(\"pump\", limit: 2)).Products.Count;");
        Assert.AreEqual("2\nOutput:\nhm", ran.Text());
        Assert.AreEqual("succeeded", ran.Status());
        Assert.AreEqual("search.search_products", ran.StructuredContent!.Value.GetProperty("calls")[0].GetProperty("tool").GetString());
        Assert.AreNotEqual(true, ran.IsError);

        var refused = await served.RunAsync("return File.ReadAllText(\"/etc/passwd\");");
        Assert.IsTrue(refused.IsError);
        Assert.AreEqual("rejected", refused.Status());
        Assert.StartsWith("Rejected, nothing ran. Correct this and send the whole snippet again:\nline 1: ", refused.Text());

        var checkedOnly = await served.CallAsync("check_csharp", ("code", "return await Inventory.CheckInventoryAsync([\"A\"]);"));
        Assert.AreEqual("It succeeded and returned nothing.", checkedOnly.Text());
        Assert.AreEqual("inventory.check_inventory", checkedOnly.StructuredContent!.Value.GetProperty("effects")[0].GetProperty("tool").GetString());
    }

    [TestMethod]
    [DataRow(Route.Stdio)]
    [DataRow(Route.Session)]
    [DataRow(Route.Stateless)]
    public async Task Tool_calls_of_a_running_snippet_are_told_as_progress(Route route)
    {
        await using var served = await Served.StartAsync(route, Upstream.Configuration(), arguments: ["--approve", "all"]);
        var heard = new Notices();

        await served.Client.CallToolAsync("run_csharp", new Dictionary<string, object?> { ["code"] = "await Up.ProgressAsync();\nreturn 1;" }, heard);

        CollectionAssert.IsSubsetOf((string[])["up.progress (line 1): called", "up.progress (line 1): step 2"], heard.Messages.ToList());
    }

    [TestMethod]
    [DataRow(Route.Stdio, true)]
    [DataRow(Route.Stdio, false)]
    [DataRow(Route.Session, true)]
    [DataRow(Route.Session, false)]
    [DataRow(Route.Stateless, true)]
    [DataRow(Route.Stateless, false)]
    public async Task A_client_that_can_ask_its_user_is_asked_for_approval(Route route, bool yes)
    {
        var asked = "";
        await using var served = await Served.StartAsync(route, Upstream.Configuration(), new McpClientHandlers
        {
            ElicitationHandler = (request, _) =>
            {
                asked = request!.Message;
                return ValueTask.FromResult(new ElicitResult
                {
                    Action = yes ? "accept" : "decline",
                    Content = yes ? new Dictionary<string, System.Text.Json.JsonElement> { ["approve"] = System.Text.Json.JsonElement.Parse("true") } : null,
                });
            },
        });

        var result = await served.RunAsync("return (await Up.TwoTextsAsync()).Text;");

        Assert.AreEqual("A C# snippet wants to call tools that may change or delete data: up.two_texts. Let it run?", asked);
        Assert.AreEqual(yes ? "succeeded" : "awaitingApproval", result.Status(), result.Text());
        Assert.AreEqual(yes ? "one\ntwo" : "Nothing ran: up.two_texts may change or delete data and must be approved.", result.Text());
    }

    [TestMethod]
    public async Task A_client_that_cannot_ask_is_told_what_awaits_approval()
    {
        await using var served = await Served.StartAsync(Route.Stdio, Upstream.Configuration());

        Assert.AreEqual("awaitingApproval", (await served.RunAsync("return (await Up.TwoTextsAsync()).Text;")).Status());
    }

    [TestMethod]
    [DataRow(Route.Stdio)]
    [DataRow(Route.Session)]
    [DataRow(Route.Stateless)]
    public async Task Directly_offered_tools_are_called_one_by_one_and_their_changes_are_told(Route route)
    {
        var (told, listening) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var served = await Served.StartAsync(route, Upstream.Configuration(), new McpClientHandlers
        {
            NotificationHandlers =
            [
                new(NotificationMethods.ToolListChangedNotification, (_, _) => { told.TrySetResult(); return ValueTask.CompletedTask; }),
                new(NotificationMethods.SubscriptionsAcknowledgedNotification, (_, _) => { listening.TrySetResult(); return ValueTask.CompletedTask; }),
            ],
        }, arguments: "--direct");

        var tools = await served.Client.ListToolsAsync();
        Assert.Contains("up_add", tools.Select(tool => tool.Name));
        Assert.IsTrue(tools.Single(tool => tool.Name == "up_echo").ProtocolTool.Annotations!.ReadOnlyHint);
        Assert.AreEqual(5, (await served.CallAsync("up_add", ("a", 2), ("b", 3))).StructuredContent!.Value.GetProperty("sum").GetInt32());
        Assert.AreEqual("the shelf is empty; ask for another", (await served.CallAsync("up_fail")).Text());

        using var ending = new CancellationTokenSource();
        if (route == Route.Stateless)
        {
            _ = served.ListenAsync(ending.Token);
            await listening.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }

        await served.CallAsync("up_grow");
        await told.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Contains("up_grown", (await served.Client.ListToolsAsync()).Select(tool => tool.Name));
        await ending.CancelAsync();
    }

    [TestMethod]
    public async Task New_tools_of_a_mounted_server_can_be_called_without_a_restart()
    {
        await using var served = await Served.StartAsync(Route.Stdio, Upstream.Configuration(), arguments: ["--approve", "all"]);
        Assert.AreEqual("rejected", (await served.RunAsync("return (await Up.GrownAsync()).Text;")).Status());

        await served.RunAsync("return (await Up.GrowAsync()).Text;");

        Assert.IsTrue(await Children.ComesTrueAsync(() => served.RunAsync("return (await Up.GrownAsync()).Text;").Result.Status() != "rejected"));
        Assert.Contains("Up.GrownAsync", (await served.CallAsync("search_tools", ("query", "grown"))).Text().Replace("static class Up", "Up.GrownAsync", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("search_tools", "{\"query\":\"x\",\"detail\":\"all\"}", "search_tools: there is no detail 'all'; there are index, signature and full.")]
    [DataRow("search_tools", "{\"query\":\"x\",\"limit\":0}", "search_tools: 'limit' must be a whole number from 1 to 100.")]
    [DataRow("search_tools", "{\"query\":7}", "search_tools: 'query' must be a text.")]
    [DataRow("run_csharp", "{}", "run_csharp: 'code' is missing; give it a text.")]
    public async Task A_wrong_argument_is_named_with_its_remedy(string tool, string arguments, string message)
    {
        await using var served = await Served.StartAsync(Route.Stdio, "{ \"tools\": { \"commerce\": false } }");

        var result = await served.Client.CallToolAsync(tool, System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));

        Assert.IsTrue(result.IsError);
        Assert.AreEqual(message, result.Text());
    }

    private sealed class Notices : IProgress<ProgressNotificationValue>
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Messages { get; } = [];

        public void Report(ProgressNotificationValue value) => Messages.Enqueue(value.Message!);
    }
}
