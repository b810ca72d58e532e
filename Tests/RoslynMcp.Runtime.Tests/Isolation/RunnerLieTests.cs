namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A runner that was taken over says what it likes; the host answers with a result, and does nothing that the snippet may not.</summary>
[TestClass]
public sealed class RunnerLieTests : IsolatedTest
{
    [TestMethod]
    [DataRow("dies", "exit code 5")]
    [DataRow("cuts-a-frame", "in the middle of a frame")]
    [DataRow("announces-a-giant", "2147483647 bytes")]
    [DataRow("announces-less-than-nothing", "-1 bytes")]
    [DataRow("corrupts-a-frame", "2147483647 bytes were announced")]
    [DataRow("unknown-kind", "99 is not for a running snippet")]
    [DataRow("answers-the-host", "ToolReply is not for a running snippet")]
    [DataRow("calls-without-end", "ToolCall is not for a running snippet")]
    [DataRow("calls-under-one-number", "call 2 has the number 1")]
    [DataRow("calls-a-long-name", "10485760 characters")]
    [DataRow("calls-with-too-much", "16750000 bytes of arguments wait for answers, and 16711680 may")]
    [DataRow("returns-no-json", "not JSON")]
    [DataRow("returns-nothing", "not JSON")]
    [DataRow("returns-two", "not JSON")]
    [DataRow("returns-depth", "not JSON")]
    [DataRow("returns-megabytes", "1048576 are allowed")]
    [DataRow("prints-too-much", "65536 may be")]
    public async Task A_lie_ends_the_runner_and_is_a_crash_that_says_why(string lie, string why)
    {
        using var worker = new LyingWorker(lie);
        var result = As<ExecutionResult.Faulted>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.AreEqual("crash", result.Error.Code);
        StringAssert.Contains(result.Error.Message, why);
    }

    [TestMethod]
    [DataRow("calls-what-it-may-not", "shop.delete")]
    [DataRow("calls-what-there-is-not", "shop.everything")]
    [DataRow("calls-with-no-json", "shop.find")]
    public async Task A_call_that_the_snippet_may_not_make_reaches_no_tool_and_is_on_record(string lie, string tool)
    {
        using var worker = new LyingWorker(lie);
        var result = As<ExecutionResult.Succeeded>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.AreEqual((tool, false), (result.Calls.Single().Tool, result.Calls.Single().Ok));
    }

    [TestMethod]
    public async Task A_runner_that_never_answers_is_a_timeout()
    {
        using var worker = new LyingWorker("silent", limits: new SandboxLimits { Timeout = TimeSpan.FromSeconds(1) });
        var result = As<ExecutionResult.LimitExceeded>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.AreEqual("timeout", result.Error.Code);
    }

    [TestMethod]
    public async Task A_kept_runner_that_is_killed_after_its_outcome_is_missed_by_nobody()
    {
        using var worker = new LyingWorker("killed-after-outcome", workers => workers with { Reuse = RunnerReuse.PerTenant });
        for (var i = 0; i < 3; i++)
        {
            Assert.AreEqual(42, As<ExecutionResult.Succeeded>(await worker.Box.RunAsync(new ExecutionRequest("return 1;"))).Value.GetInt32());
        }
    }

    [TestMethod]
    public async Task Runners_that_always_die_while_they_wait_are_given_up()
    {
        using var worker = new LyingWorker("dies-idle");
        var result = await worker.Box.RunAsync(new ExecutionRequest("return 1;")).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.IsTrue(result is ExecutionResult.Faulted or ExecutionResult.Unavailable, ExecutionResultJson.ToText(result));
    }
}
