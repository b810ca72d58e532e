using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Tests;

[TestClass]
public sealed class ToolCallTests : SandboxTest
{
    [TestMethod]
    public async Task A_tool_is_called_with_typed_arguments_and_answers_with_typed_records()
        => Assert.AreEqual(
            """{"sku":"pump-2","price":3.0,"shelf":"BackRoom"}""",
            await AnswerAsync("var found = await Shop.FindAsync(\"pump\", limit: 2); var last = found.Things[^1];\nreturn new { last.Sku, last.Price, last.Shelf };"));

    [TestMethod]
    public async Task Every_call_is_listed_with_its_line()
    {
        var result = await ResultAsync<ExecutionResult.Succeeded>(
            """
            var first = await Shop.FindAsync("a");

            foreach (var thing in first.Things)
            {
                await Shop.FindAsync(
                    thing.Sku);
            }
            return 1;
            """);

        Assert.AreEqual("1 5 5 5", string.Join(" ", result.Calls.Select(call => call.Line)));
        Assert.IsTrue(result.Calls.All(call => call is { Ok: true, Tool: "shop.find" }));
    }

    [TestMethod]
    public async Task Effects_are_what_the_snippet_can_reach_and_no_more()
    {
        var result = await ResultAsync<ExecutionResult.Succeeded>(
            "Func<string, Task<Shop.Found>> find = q => Shop.FindAsync(q);\nreturn DateTime.UtcNow.Year < 2000 ? await Shop.WhoamiAsync() : null;");

        Assert.AreEqual("shop.find shop.whoami", string.Join(" ", result.Effects.Select(effect => effect.Tool)));
        Assert.IsEmpty(result.Calls);
    }

    [TestMethod]
    public async Task Parallel_calls_overlap()
        => Assert.AreEqual("[5,5,5,5,5]", await AnswerAsync("return await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Shop.MeetAsync(5)));"));

    [TestMethod]
    public async Task A_refusal_reaches_the_snippet_in_the_tools_own_words()
        => Assert.AreEqual(
            "\"shop.refuse: 'roof' is not a shelf; use front or back.\"",
            await AnswerAsync("try { await Shop.RefuseAsync(\"roof\"); return null; } catch (ToolException refused) { return refused.Message; }"));

    [TestMethod]
    public async Task A_failure_that_nobody_catches_is_a_fault_of_code_tool()
    {
        var result = await ResultAsync<ExecutionResult.Faulted>("var a = 1;\nawait Shop.RefuseAsync(\"roof\");");

        Assert.AreEqual("tool", result.Error.Code);
        Assert.AreEqual(2, result.Error.Line);
        Assert.IsFalse(result.Calls.Single().Ok);
    }

    [TestMethod]
    public async Task A_crash_of_a_tool_tells_the_guest_nothing_but_its_kind()
    {
        var result = await ResultAsync<ExecutionResult.Faulted>("await Shop.CrashAsync()");

        Assert.AreEqual(
            "shop.crash: the tool failed (InvalidOperationException); its message is kept from guests, see the host's log.",
            result.Error.Message);
    }

    [TestMethod]
    public async Task What_a_tool_threw_is_told_to_the_host()
    {
        var heard = new Failures();

        await Shop.RunAsync(new ExecutionRequest("await Shop.FindAsync(\"a\"); await Shop.CrashAsync();") { Watcher = heard });

        Assert.AreEqual("password=hunter2", heard.Single().Message);
    }

    [TestMethod]
    public async Task A_tool_that_breaks_its_schema_is_a_failure_that_says_where()
    {
        var result = await ResultAsync<ExecutionResult.Faulted>("return (await Shop.LieAsync()).Count;");

        Assert.AreEqual("shop.lie returned what its output schema does not allow, at $.count.", result.Error.Message);
        Assert.AreEqual("tool", result.Error.Code);
    }

    [TestMethod]
    public async Task The_tenant_is_the_hosts_and_the_guest_has_no_say()
    {
        var request = new ExecutionRequest("return (await Shop.WhoamiAsync()).Text;") { Context = new ToolContext { TenantId = "acme" } };

        Assert.AreEqual("\"acme\"", ((ExecutionResult.Succeeded)await Shop.RunAsync(request)).Value.GetRawText());
    }

    [TestMethod]
    public async Task A_destructive_tool_waits_for_approval_and_nothing_runs()
    {
        const string code = "Console.WriteLine(\"begun\"); return await Shop.DeleteAsync(\"abc\");";

        var waiting = await ResultAsync<ExecutionResult.AwaitingApproval>(code);
        Assert.AreEqual("", waiting.Output);
        Assert.IsEmpty(waiting.Calls);
        Assert.IsTrue(waiting.Effects.Single().Destructive);

        var approved = await Shop.RunAsync(new ExecutionRequest(code) { Approved = ["shop.delete"] });
        Assert.AreEqual("3", ((ExecutionResult.Succeeded)approved).Value.GetRawText());
    }

    [TestMethod]
    public async Task Cancellation_reaches_the_tool_and_the_guest()
    {
        var patience = TimeSpan.FromMinutes(1);
        var (called, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        var endless = ShopTools.Liar with
        {
            Name = "endless",
            Handler = async (_, token) =>
            {
                using var told = token.Register(cancelled.SetResult);
                called.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return default;
            },
        };
        using var box = InProcess(ToolCatalog.Create(endless));
        using var cancellation = new CancellationTokenSource();

        var run = box.RunAsync(new ExecutionRequest("await Shop.EndlessAsync()"), cancellation.Token);
        await called.Task.WaitAsync(patience);
        await cancellation.CancelAsync();

        Assert.IsInstanceOfType<ExecutionResult.Cancelled>(await run);
        await cancelled.Task.WaitAsync(patience);
    }

    [TestMethod]
    public async Task Cancellation_stops_a_loop()
    {
        using var cancellation = new CancellationTokenSource(100);

        Assert.IsInstanceOfType<ExecutionResult.Cancelled>(
            await Shop.RunAsync(new ExecutionRequest("while (true) { }"), cancellation.Token));
    }

    [TestMethod]
    [DataRow("return await Shopp.FindAsync(\"x\");", "CS0103", DisplayName = "unknown class")]
    [DataRow("return await Shop.FindAllAsync(\"x\");", "CS0117", DisplayName = "unknown tool")]
    [DataRow("return await Shop.FindAsync(5);", "CS1503", DisplayName = "wrong type")]
    [DataRow("return await Shop.FindAsync();", "CS7036", DisplayName = "missing argument")]
    [DataRow("return await Shop.FindAsync(\"x\", count: 5);", "CS1739", DisplayName = "unknown argument")]
    [DataRow("await Shop.FindAsync(\"x\"); return (await Shop.FindAsync(\"y\")).Items;", "CS1061", DisplayName = "a wrong name late")]
    public async Task Nothing_runs_until_everything_type_checks(string code, string id)
    {
        var rejected = await ResultAsync<ExecutionResult.Rejected>(code);

        Assert.AreEqual(id, rejected.Diagnostics.First().Id);
        Assert.IsEmpty(rejected.Calls);
    }

    private sealed class Failures : List<Exception>, IProgress<ToolCallUpdate>
    {
        public void Report(ToolCallUpdate value)
        {
            if (value.Failure is { } failure)
            {
                Add(failure);
            }
        }
    }
}
