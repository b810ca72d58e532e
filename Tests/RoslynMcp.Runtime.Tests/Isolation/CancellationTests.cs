using System.Diagnostics;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A caller may lose patience at any stage: while the snippet is compiled, waits for a runner, runs or is on its way back.</summary>
[TestClass]
public sealed class CancellationTests : IsolatedTest
{
    private const int Moments = 25;

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Whenever_it_comes_the_answer_is_a_result_and_the_next_caller_is_served(IsolationKind isolation)
    {
        using var box = Of(isolation);
        var whole = Stopwatch.StartNew();
        As<ExecutionResult.Succeeded>(await box.RunAsync(Numbered(-1)));
        whole.Restart();
        As<ExecutionResult.Succeeded>(await box.RunAsync(Numbered(-2)));
        var step = whole.Elapsed * 1.2 / Moments;
        for (var moment = 0; moment < Moments; moment++)
        {
            using var patience = new CancellationTokenSource(step * moment);

            var result = await box.RunAsync(Numbered(moment), patience.Token);

            Assert.IsTrue(result is ExecutionResult.Cancelled or ExecutionResult.Succeeded, $"{moment}: {ExecutionResultJson.ToText(result)}");
        }

        As<ExecutionResult.Succeeded>(await box.RunAsync(Numbered(Moments)));
    }

    [TestMethod]
    [DataRow(IsolationKind.InProcess)]
    [DataRow(IsolationKind.Process)]
    public async Task Whenever_the_sandbox_is_disposed_of_its_executions_end(IsolationKind isolation)
    {
        for (var moment = 0; moment < 6; moment++)
        {
            var box = Of(isolation);
            var running = box.RunAsync(Numbered(moment));
            await Task.Delay(moment * 80);

            box.Dispose();

            var result = await running.WaitAsync(TimeSpan.FromMinutes(1));
            Assert.IsTrue(result is ExecutionResult.Cancelled or ExecutionResult.Unavailable or ExecutionResult.Succeeded, $"{moment}: {ExecutionResultJson.ToText(result)}");
            Assert.AreEqual(isolation, result.Isolation);
            await Assert.ThrowsExactlyAsync<ObjectDisposedException>(() => box.RunAsync(Numbered(moment)));
        }
    }

    /// <summary>A text that was not seen before, so that all stages are gone through.</summary>
    private static ExecutionRequest Numbered(int n) => new(
        $"var sum = {n}; for (var i = 0; i < 3; i++) sum += (await Shop.FindAsync(\"x\")).Things.Count; for (var i = 0; i < 1_000_000; i++) sum ^= i; return sum;");
}
