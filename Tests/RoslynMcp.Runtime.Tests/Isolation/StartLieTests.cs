using System.Diagnostics;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A worker that does not start as it should makes the sandbox unavailable, in time and with a reason.</summary>
[TestClass]
public sealed class StartLieTests : IsolatedTest
{
    [TestMethod]
    [DataRow("other-build", "9.9.9.9")]
    [DataRow("other-protocol", "protocol 99")]
    [DataRow("compiler-dies-at-once", "exit code 0")]
    public async Task A_worker_that_can_not_serve_is_unavailable_with_the_reason(string lie, string why)
    {
        using var worker = new LyingWorker(lie);
        var result = As<ExecutionResult.Unavailable>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, why);
    }

    [TestMethod]
    [DataRow("never-ready")]
    [DataRow("compiler-never-ready")]
    public async Task A_worker_that_hangs_while_it_starts_is_ended_and_nobody_waits_for_it(string lie)
    {
        using var worker = new LyingWorker(lie, workers => workers with { StartTimeout = TimeSpan.FromSeconds(1) });
        var watch = Stopwatch.StartNew();
        var result = As<ExecutionResult.Unavailable>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, "not ready within 1 s");
        StringAssert.Contains(result.Error.Message, "try again");
        Assert.IsLessThan(60, watch.Elapsed.TotalSeconds);
    }

    [TestMethod]
    public async Task What_must_be_confined_and_is_not_does_not_run()
    {
        using var worker = new LyingWorker("unconfined", workers => workers with { RequireConfinement = true });
        var result = As<ExecutionResult.Unavailable>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, "Files: the kernel is old");
    }

    [TestMethod]
    public async Task What_need_not_be_confined_runs_and_the_sandbox_says_what_is_missing()
    {
        using var worker = new LyingWorker("unconfined");
        As<ExecutionResult.Succeeded>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.IsFalse(worker.Box.Confinement.Single().InForce);
    }
}
