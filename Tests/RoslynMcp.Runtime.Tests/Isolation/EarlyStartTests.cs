using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A sandbox may start before its tools are known.</summary>
[TestClass]
[DoNotParallelize]
public sealed class EarlyStartTests : IsolatedTest
{
    private const string Ask = "return (await Shop.FindAsync(\"lamp\")).Things.Count;";

    private readonly TaskCompletionSource<ToolCatalog> _catalog = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [TestMethod]
    public async Task A_compiler_starts_before_the_tools_are_known_and_serves_them_then()
    {
        var starting = Sandbox.StartAsync(_catalog.Task);
        await StartedAsync();

        await ServesAsync(starting);
    }

    [TestMethod]
    public async Task Waiting_for_the_tools_is_not_the_workers_slowness()
    {
        var patience = TimeSpan.FromSeconds(12);
        var starting = Sandbox.StartAsync(_catalog.Task, new SandboxOptions { Workers = new WorkerOptions { StartTimeout = patience } });
        await Task.Delay(patience * 1.1);

        await ServesAsync(starting);
    }

    [TestMethod]
    public async Task A_compiler_that_is_lost_before_the_tools_are_known_costs_no_result()
    {
        var starting = Sandbox.StartAsync(_catalog.Task);
        await StartedAsync();
        KillWorkers();
        await UntilAsync(() => Workers().Count is 0);
        // This process learns of it by a signal, a moment later.
        await Task.Delay(1_000);

        await ServesAsync(starting);
    }

    [TestMethod]
    public async Task Tools_that_cannot_be_collected_are_said_as_they_are_and_leave_no_process()
    {
        var starting = Sandbox.StartAsync(_catalog.Task);
        await StartedAsync();
        var before = Workers();

        _catalog.SetException(new InvalidDataException("the shelf is empty"));

        var thrown = await Assert.ThrowsExactlyAsync<InvalidDataException>(() => starting);
        Assert.AreEqual("the shelf is empty", thrown.Message);
        await UntilAsync(() => !before.Overlaps(Workers()));
    }

    [TestMethod]
    public async Task Options_are_checked_at_once()
        => await Assert.ThrowsExactlyAsync<ArgumentOutOfRangeException>(() => Sandbox.StartAsync(_catalog.Task, new SandboxOptions { Concurrency = 0 }));

    [TestMethod]
    public async Task In_process_there_is_nothing_to_start_early()
    {
        var starting = Sandbox.StartAsync(_catalog.Task, new SandboxOptions { Isolation = IsolationKind.InProcess });
        Assert.IsFalse(starting.IsCompleted);

        await ServesAsync(starting);
    }

    private async Task ServesAsync(Task<Sandbox> starting)
    {
        _catalog.SetResult(Catalog());
        using var box = await starting;

        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest(Ask)));
    }

    private static Task StartedAsync() => UntilAsync(() => Workers("compiler").Count > 0);
}
