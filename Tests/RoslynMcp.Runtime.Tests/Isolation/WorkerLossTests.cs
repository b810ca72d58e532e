using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A worker may be missing, be killed or not be ours: the answer is always a result.</summary>
[TestClass]
[DoNotParallelize]
public sealed class WorkerLossTests : IsolatedTest
{
    [TestMethod]
    public async Task A_runner_that_is_killed_in_mid_run_is_a_crash_and_the_next_run_is_served()
    {
        var shop = new ShopTools();
        using var box = Isolated(catalog: new ToolCatalogBuilder().AddTools(shop).Build());
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));

        var running = box.RunAsync(new ExecutionRequest("await Shop.MeetAsync(2); return 1;"));
        await UntilAsync(() => shop.Arrived is 1);
        KillWorkers();
        var result = As<ExecutionResult.Faulted>(await running);

        Assert.AreEqual("crash", result.Error.Code);
        StringAssert.Contains(result.Error.Message, "signal 9");
        Assert.HasCount(1, result.Calls, "A model must know that the call was made.");
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 2;")));
    }

    [TestMethod]
    public async Task Idle_workers_that_are_killed_cost_no_result()
    {
        using var box = Isolated();
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));

        KillWorkers();

        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 3;")));
    }

    [TestMethod]
    public async Task A_sandbox_that_is_disposed_leaves_no_process()
    {
        var box = Isolated();
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));
        var before = Workers();

        box.Dispose();

        Assert.IsNotEmpty(before);
        await UntilAsync(() => !before.Overlaps(Workers()));
    }

    [TestMethod]
    public async Task A_worker_that_is_missing_is_named_with_the_remedy()
    {
        using var box = Isolated(new SandboxOptions { Workers = new WorkerOptions { Path = "/nowhere/RoslynMcp.Worker.dll" } });
        var result = As<ExecutionResult.Unavailable>(await box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, "/nowhere/RoslynMcp.Worker.dll");
        StringAssert.Contains(result.Error.Message, "in-process");
    }

    [TestMethod]
    public async Task A_program_that_is_no_worker_is_told_from_one()
    {
        using var box = Isolated(new SandboxOptions
        {
            Workers = new WorkerOptions { Path = Path.Combine(AppContext.BaseDirectory, "RoslynMcp.Guest.dll") },
        });
        var result = As<ExecutionResult.Unavailable>(await box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, "Nothing ran");
    }
}
