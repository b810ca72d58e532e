namespace RoslynMcp.Runtime.Tests;

[TestClass]
public sealed class LimitTests : SandboxTest
{
    /// <summary>Milliseconds that looking at the length takes at most.</summary>
    private const double Glance = 100;

    private static readonly SandboxLimits Short = new() { Timeout = TimeSpan.FromMilliseconds(200) };

    [TestMethod]
    [DataRow("while (true) { }", DisplayName = "a loop")]
    [DataRow("again: goto again;", DisplayName = "a goto")]
    [DataRow("try { while (true) { } } catch { return 1; } finally { while (true) { } }", DisplayName = "catch-all and finally")]
    [DataRow("try { while (true) { } } catch (Exception) when (true) { return 1; }", DisplayName = "a filter")]
    [DataRow("bool Spin() { while (true) { } } try { throw new Exception(); } catch when (Spin()) { return 1; }", DisplayName = "a loop in a filter")]
    [DataRow("async Task SpinAsync() { await Task.Yield(); while (true) { } } try { await SpinAsync(); } catch { } return 1;", DisplayName = "an async method")]
    [DataRow("await Task.Delay(-1);", DisplayName = "a delay without end")]
    [DataRow("await new TaskCompletionSource().Task;", DisplayName = "a task that never finishes")]
    [DataRow("new TaskCompletionSource().Task.Wait();", DisplayName = "a wait that never finishes")]
    [DataRow("IEnumerable<int> All() { while (true) yield return 1; } return All().Select(n => n).Where(n => n > 1).First();", DisplayName = "an endless iterator")]
    [DataRow("return Regex.IsMatch(new string('a', 40) + \"!\", \"^(a+)+$\");", DisplayName = "a pattern that backtracks")]
    public async Task What_runs_on_is_stopped_at_its_time(string code)
    {
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(code, Short);

        Assert.AreEqual("timeout", stopped.Error.Code);
        Assert.AreEqual(200, stopped.Error.Limit);
        Assert.IsLessThan(20_000, stopped.Error.Observed!.Value);
    }

    [TestMethod]
    [DataRow("int F(int n) => F(n + 1) + 1; return F(0);", DisplayName = "a method")]
    [DataRow("Func<int, int> f = null!; f = n => f(n + 1) + 1; return f(0);", DisplayName = "a lambda")]
    [DataRow("return new Ring().ToString(); record Ring { public Ring Self => this; }", DisplayName = "a record's ToString")]
    [DataRow("int F(int n) { try { return F(n + 1); } catch { return 0; } } return F(0);", DisplayName = "recursion that catches")]
    [DataRow("return new Loop().Next; class Loop { public int Next => new Loop().Next + 1; }", DisplayName = "a property")]
    public async Task Recursion_without_end_meets_the_stack_limit_and_the_process_lives(string code)
    {
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(code);

        Assert.AreEqual("stack", stopped.Error.Code);
        Assert.AreEqual("2", await AnswerAsync("1 + 1"));
    }

    [TestMethod]
    [DataRow("var data = new byte[200_000_000]; return data.Length;", DisplayName = "one array")]
    [DataRow("long n = 200_000_000; var data = new byte[n]; return data.Length;", DisplayName = "one array by a long count")]
    [DataRow("return new decimal[30_000, 30_000].Length;", DisplayName = "one grid")]
    [DataRow("return new byte[3_000, 3_000, 3_000].Length;", DisplayName = "one cube")]
    [DataRow("var all = new List<byte[]>(); while (true) all.Add(new byte[10_000]);", DisplayName = "many arrays")]
    [DataRow("return new List<string>(200_000_000).Count;", DisplayName = "a capacity")]
    [DataRow("return new string('x', 200_000_000).Length;", DisplayName = "a long string")]
    [DataRow("return \"x\".PadLeft(200_000_000).Length;", DisplayName = "padding")]
    [DataRow("var s = \"x\"; while (true) s += s;", DisplayName = "a doubling string")]
    [DataRow("var all = new List<object>(); while (true) all.Add(new object());", DisplayName = "small objects")]
    public async Task What_allocates_too_much_is_stopped(string code)
    {
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(code, new SandboxLimits { Allocation = 64 << 20 });

        Assert.AreEqual("allocation", stopped.Error.Code);
        Assert.AreEqual(64 << 20, stopped.Error.Limit);
    }

    [TestMethod]
    public async Task One_big_piece_is_refused_before_it_is_made()
    {
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(
            "return new long[100_000_000].Length;", new SandboxLimits { Allocation = 64 << 20 });

        Assert.IsLessThan(1 << 20, stopped.Metrics.AllocatedBytes);
    }

    [TestMethod]
    public async Task Printed_text_is_cut_with_a_sentence_and_the_snippet_goes_on()
    {
        var result = await Shop.RunAsync(new ExecutionRequest("for (var i = 0; i < 1000; i++) Console.WriteLine(\"0123456789\"); return 1;")
        {
            Limits = new SandboxLimits { Output = 100 },
        });

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result);
        Assert.IsTrue(result.OutputTruncated);
        StringAssert.EndsWith(result.Output, "… output cut at 100 bytes; print less, or return only what is needed.");
    }

    [TestMethod]
    public async Task An_endless_result_is_cut_with_a_sentence()
    {
        var result = await ResultAsync<ExecutionResult.Succeeded>(
            "return Enumerable.Range(0, int.MaxValue);", new SandboxLimits { Result = 100 });

        StringAssert.Contains(result.Value.GetRawText(), "… cut after");
    }

    [TestMethod]
    public async Task A_snippet_that_is_too_large_is_not_even_parsed()
    {
        var code = new string(' ', 10_000_000) + "return 1;";
        var fastest = double.MaxValue;
        for (var runs = 0; runs < 50 && fastest >= Glance; runs++)
        {
            var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(code);
            fastest = Math.Min(fastest, stopped.Metrics.TotalMs);
            Assert.AreEqual("size", stopped.Error.Code);
            Assert.AreEqual(10_000_009, stopped.Error.Observed);
        }

        Assert.IsLessThan(Glance, fastest, "The fastest, as others use the same processors.");
    }

    [TestMethod]
    public async Task Tool_calls_are_counted()
    {
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(
            "for (var i = 0; i < 10; i++) await Shop.FindAsync(\"x\"); return 1;", new SandboxLimits { ToolCalls = 3 });

        Assert.AreEqual("toolCalls", stopped.Error.Code);
        Assert.HasCount(3, stopped.Calls);
    }

    [TestMethod]
    public async Task Waiting_for_a_tool_costs_no_guest_time_but_end_to_end_time()
    {
        const string code = "return (await Shop.WaitAsync(5500)).Things.Count;";

        await ResultAsync<ExecutionResult.Succeeded>(code, new SandboxLimits { Timeout = TimeSpan.FromSeconds(5) });
        var stopped = await ResultAsync<ExecutionResult.LimitExceeded>(code, Short with { EndToEnd = TimeSpan.FromMilliseconds(100) });
        Assert.AreEqual("timeout", stopped.Error.Code);
    }

    [TestMethod]
    public async Task A_lock_that_a_limit_leaves_keeps_nobody_out()
    {
        await ResultAsync<ExecutionResult.LimitExceeded>("lock (Random.Shared) { while (true) { } }", Short);

        Assert.IsTrue(Monitor.TryEnter(Random.Shared), "The host's own threads may need it.");
        Monitor.Exit(Random.Shared);
    }

    [TestMethod]
    [DataRow("Task.Delay(600_000)", DisplayName = "for milliseconds")]
    [DataRow("Task.Delay(TimeSpan.FromMinutes(10))", DisplayName = "for a time")]
    [DataRow("Task.Delay(600_000, token)", DisplayName = "for milliseconds, with a token")]
    [DataRow("Task.Delay(TimeSpan.FromMinutes(10), token)", DisplayName = "for a time, with a token")]
    public async Task A_delay_ends_with_its_execution(string delay)
    {
        const int many = 500;
        var code = $"var token = new System.Threading.CancellationTokenSource().Token; for (var n = 0; n < {many}; n++) _ = {delay}; return 1;";
        var before = Timer.ActiveCount;

        await ResultAsync<ExecutionResult.Succeeded>(code);

        // Others of this process have a few.
        Assert.IsLessThan(before + (many / 2), Timer.ActiveCount);
    }

    [TestMethod]
    public async Task A_guest_that_hangs_inside_the_framework_is_answered_without()
    {
        using var box = InProcess(Catalog(), new SandboxOptions { Quarantine = 1 });
        // All keys have the same hash code, so that one call compares each with each.
        var slow = new ExecutionRequest(
            "var keys = new long[60_000]; for (long i = 0; i < keys.Length; i++) keys[i] = i << 32 | i; return new HashSet<long>(keys).Count;")
        {
            Limits = Short,
        };

        // On a busy machine its time may end before it has come to the call.
        for (var runs = 0; runs < 20 && box.QuarantinedThreads == 0; runs++)
        {
            Assert.AreEqual("timeout", ((ExecutionResult.LimitExceeded)await box.RunAsync(slow)).Error.Code);
        }

        Assert.AreEqual(1, box.QuarantinedThreads);
        Assert.IsInstanceOfType<ExecutionResult.Unavailable>(await box.RunAsync(new ExecutionRequest("return 1;")));
    }
}
