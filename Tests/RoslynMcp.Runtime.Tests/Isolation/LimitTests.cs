using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests.Isolation;

[TestClass]
public sealed class LimitTests : IsolatedTest
{
    private static readonly Sandbox Box = Isolated();

    [TestMethod]
    [DataRow("while (true) { }", "timeout", DisplayName = "a loop that meets probes")]
    [DataRow("var x = new System.Numerics.BigInteger(3); for (var i = 0; i < 27; i++) x *= x; return 1;", "timeout", DisplayName = "a framework call that meets none")]
    [DataRow("int F(int n) => F(n + 1) + 1; return F(0);", "stack", DisplayName = "recursion")]
    [DataRow("var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]);", "allocation", DisplayName = "allocation")]
    public async Task Each_limit_is_one_clear_result(string code, string limit)
    {
        // Only a clock may run out soon: on a busy machine it would be met before the other limits.
        var limits = new SandboxLimits { Timeout = limit is "timeout" ? TimeSpan.FromMilliseconds(700) : Patience, Allocation = 200L << 20 };
        var result = As<ExecutionResult.LimitExceeded>(await Box.RunAsync(new ExecutionRequest(code) { Limits = limits }));

        Assert.AreEqual(limit, result.Error.Code);
        Assert.AreEqual(IsolationKind.Process, result.Isolation);
    }

    [TestMethod]
    public async Task What_is_held_at_once_is_limited_by_the_heap_and_no_handler_keeps_it()
    {
        const string Hoard =
            """
            var held = new List<byte[]>();
            while (true)
            {
                try { held.Add(new byte[1 << 20]); }
                catch (Exception) { held.Add(new byte[16]); }
            }
            """;
        var limits = new SandboxLimits { Timeout = Patience, Memory = 128L << 20, Allocation = 4L << 30 };
        var result = As<ExecutionResult.LimitExceeded>(await Box.RunAsync(new ExecutionRequest(Hoard) { Limits = limits }));

        Assert.AreEqual("memory", result.Error.Code);
        Assert.AreEqual(128L << 20, result.Error.Limit);
    }

    [TestMethod]
    public async Task Much_may_be_allocated_as_long_as_little_is_held()
    {
        const string Churn = "long sum = 0; for (var i = 0; i < 400; i++) sum += new byte[1 << 20].Length; return sum;";
        var limits = new SandboxLimits { Memory = 128L << 20 };

        As<ExecutionResult.Succeeded>(await Box.RunAsync(new ExecutionRequest(Churn) { Limits = limits }));
    }

    [TestMethod]
    public async Task A_cancelled_execution_ends_at_once()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        As<ExecutionResult.Cancelled>(await Box.RunAsync(new ExecutionRequest("while (true) { }"), cancel.Token));
    }

    [TestMethod]
    public async Task Waiting_for_a_tool_does_not_count_as_guest_time()
    {
        var limits = new SandboxLimits { Timeout = TimeSpan.FromSeconds(5) };
        var result = await Box.RunAsync(new ExecutionRequest("await Shop.WaitAsync(5500); return 1;") { Limits = limits });

        As<ExecutionResult.Succeeded>(result);
    }
}
