using System.Text.Json;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>Whatever a tool does and a snippet asks of it: one clear result with a record of each call, and the next execution is as ever.</summary>
[TestClass]
public sealed class HostileToolTests : IsolatedTest
{
    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromSeconds(20), EndToEnd = TimeSpan.FromSeconds(20), Allocation = 64 << 20, ToolCalls = 2000 };

    // What one test leaves behind, the next must not see.
    private static readonly Lazy<Sandbox> InProcess = new(() => Box(IsolationKind.InProcess));
    private static readonly Lazy<Sandbox> InProcesses = new(() => Box(IsolationKind.Process));

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task An_answer_that_is_nothing_or_gone_is_a_failure_of_the_call(IsolationKind isolation)
    {
        const string kept = "its message is kept from guests, see the host's log.";

        Assert.AreEqual($"hostile.nothing: the tool failed (InvalidOperationException); {kept}", await MessageAsync(isolation, "await Hostile.NothingAsync();"));
        Assert.AreEqual($"hostile.disposed: the tool failed (ObjectDisposedException); {kept}", await MessageAsync(isolation, "await Hostile.DisposedAsync();"));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task An_answer_may_be_as_deep_as_its_tool_likes(IsolationKind isolation)
        => Assert.AreEqual("2000", await AnswerAsync(isolation, "return (await Hostile.DeepAsync(1000)).Text.Length;"));

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Arguments_that_are_too_deep_or_too_long_are_refused_before_they_are_sent(IsolationKind isolation)
    {
        Assert.AreEqual(
            "The arguments are nested more than 64 deep; perhaps a list holds itself.",
            await MessageAsync(isolation, "await Hostile.WeighAsync(JsonDocument.Parse(new string('[', 64) + new string(']', 64), new JsonDocumentOptions { MaxDepth = 64 }).RootElement);"));
        Assert.AreEqual(
            "hostile.echo: 17000011 bytes of arguments would wait for answers, and 16711680 may. Pass less, or await some calls first.",
            await MessageAsync(isolation, "await Hostile.EchoAsync(new string('x', 17_000_000));", Limits with { Allocation = 256 << 20 }));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task The_arguments_that_wait_for_answers_are_bounded_together(IsolationKind isolation)
    {
        const string code =
            """
            var text = new string('x', 9_000_000);
            await Hostile.EchoAsync(text);
            var first = Hostile.EchoAsync(text);
            try { await Hostile.EchoAsync(text); } catch (ToolException refused) { await first; return refused.Message; }
            """;
        var result = As<ExecutionResult.Succeeded>(await RunAsync(isolation, code + "\nreturn null;", Limits with { Allocation = 512 << 20 }));

        StringAssert.StartsWith(result.Value.GetString(), "hostile.echo: 18000022 bytes of arguments would wait for answers");
        Assert.AreEqual("2 True, 3 True", string.Join(", ", result.Calls.Select(call => $"{call.Line} {call.Ok}")));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task A_text_with_a_letter_to_escape_takes_no_more_than_its_copy(IsolationKind isolation)
        => Assert.AreEqual(
            "4000001",
            await AnswerAsync(isolation, "return (await Hostile.EchoAsync(\"\\\"\" + new string('x', 4_000_000))).Text.Length;", Limits with { Allocation = 48 << 20 }));

    [TestMethod]
    [DataRow(IsolationKind.InProcess, "ThrowAtTheEnd")]
    [DataRow(IsolationKind.InProcess, "BlockAtTheEnd")]
    [DataRow(IsolationKind.Process, "ThrowAtTheEnd")]
    [DataRow(IsolationKind.Process, "BlockAtTheEnd")]
    public async Task What_a_tool_does_at_its_cancellation_keeps_nobody_waiting(IsolationKind isolation, string tool)
    {
        var result = As<ExecutionResult.Succeeded>(await RunAsync(isolation, $"_ = Hostile.{tool}Async();\nawait Hostile.EchoAsync(\"a\");\nreturn 5;"));

        Assert.AreEqual(5, result.Value.GetInt32());
        Assert.AreEqual("1 False, 2 True", string.Join(", ", result.Calls.Select(call => $"{call.Line} {call.Ok}")));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task The_caller_who_cancels_does_not_hear_what_a_tool_throws(IsolationKind isolation)
    {
        using var patience = new CancellationTokenSource();
        var box = Shared(isolation);
        var running = box.RunAsync(new ExecutionRequest("var end = Hostile.ThrowAtTheEndAsync(); await Hostile.EchoAsync(\"a\"); await end;"), patience.Token);
        await Task.Delay(500);
        patience.Cancel();

        As<ExecutionResult.Cancelled>(await running);
        Assert.AreEqual("\"next\"", await AnswerAsync(isolation, "return (await Hostile.EchoAsync(\"next\")).Text;"));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public Task A_large_answer_is_read_under_the_limits(IsolationKind isolation)
        => MeetsItsAllocationAsync(isolation, "return (await Hostile.NumbersAsync(1_000_000)).All.Count;");

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public Task The_text_of_an_answer_is_paid_for_each_time(IsolationKind isolation) => MeetsItsAllocationAsync(
        isolation, "var all = await Hostile.RepeatAsync(1_000_000); var kept = new List<string>(); while (kept.Count < 100) kept.Add(all.Text); return 1;");

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task A_thousand_calls_at_once_are_each_answered_and_listed(IsolationKind isolation)
    {
        var result = As<ExecutionResult.Succeeded>(await RunAsync(
            isolation, "var all = await Task.WhenAll(Enumerable.Range(0, 1000).Select(n => Hostile.EchoAsync($\"a{n}\")));\nreturn all.Index().All(one => one.Item.Text == $\"a{one.Index}\");"));

        Assert.IsTrue(result.Value.GetBoolean());
        Assert.AreEqual((1000, true), (result.Calls.Length, result.Calls.All(call => call is { Ok: true, Line: 1 })));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task A_call_from_within_the_arguments_of_another_leaves_that_its_line(IsolationKind isolation)
    {
        var result = As<ExecutionResult.Succeeded>(await RunAsync(
            isolation,
            """
            class Asking : IReadOnlyList<string>
            {
                public int Count => 1;
                public string this[int index] => "";
                public IEnumerator<string> GetEnumerator() { yield return Hostile.EchoAsync("inner").Result.Text; }
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }

            var echo = Hostile.EchoAsync;
            try { await Hostile.WeighAsync(default); } catch (InvalidOperationException) { }
            await echo("by delegate");
            return await Hostile.CountAsync(new Asking());
            """));

        Assert.AreEqual("-, 5, 12", string.Join(", ", result.Calls.Select(call => call.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task What_was_left_behind_is_nothing_to_the_next_execution(IsolationKind isolation)
    {
        await RunAsync(isolation, "_ = Hostile.NeverAsync(); _ = Hostile.EchoAsync(\"late\"); async Task Wait() { await Task.Delay(100); await Hostile.EchoAsync(\"never\"); } _ = Wait(); return 1;");
        await RunAsync(isolation, "_ = Hostile.NeverAsync(); while (true) { }", Limits with { Timeout = TimeSpan.FromMilliseconds(100) });
        var next = As<ExecutionResult.Succeeded>(await RunAsync(isolation, "var text = (await Hostile.EchoAsync(\"next\")).Text;\nawait Task.Delay(200);\nreturn text;"));

        Assert.AreEqual("\"next\"", next.Value.GetRawText());
        Assert.AreEqual(1, next.Calls.Single().Line);
    }

    [ClassCleanup]
    public static void End()
    {
        InProcess.Value.Dispose();
        InProcesses.Value.Dispose();
    }

    private static Sandbox Box(IsolationKind isolation) => Of(
        isolation, new SandboxOptions { Workers = new WorkerOptions { Reuse = RunnerReuse.PerTenant, WarmRunners = 1 } }, HostileTools.Catalog());

    private static Sandbox Shared(IsolationKind isolation) => isolation == IsolationKind.Process ? InProcesses.Value : InProcess.Value;

    private static Task<ExecutionResult> RunAsync(IsolationKind isolation, string code, SandboxLimits? limits = null)
        => Shared(isolation).RunAsync(new ExecutionRequest(code) { Limits = limits ?? Limits });

    private static async Task MeetsItsAllocationAsync(IsolationKind isolation, string code)
    {
        var result = As<ExecutionResult.LimitExceeded>(await RunAsync(isolation, code, Limits with { Allocation = 16 << 20 }));

        Assert.AreEqual("allocation", result.Error.Code);
        Assert.IsLessThan(17L << 20, result.Metrics.AllocatedBytes);
    }

    private static async Task<string> AnswerAsync(IsolationKind isolation, string code, SandboxLimits? limits = null)
        => As<ExecutionResult.Succeeded>(await RunAsync(isolation, code, limits)).Value.GetRawText();

    private static async Task<string> MessageAsync(IsolationKind isolation, string code, SandboxLimits? limits = null)
        => JsonElement.Parse(await AnswerAsync(isolation, $"try {{ {code} return null; }} catch (Exception failure) {{ return failure.Message; }}", limits)).GetString()!;
}
