namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>Workers are killed at every stage of their lives; each execution has one answer, and the next are served.</summary>
[TestClass]
[DoNotParallelize]
public sealed class KilledWorkersTests : IsolatedTest
{
    [TestMethod]
    [DataRow("compiler")]
    [DataRow("runner")]
    public async Task A_worker_that_is_killed_while_it_starts_is_replaced(string role)
    {
        using var box = Isolated();
        var running = box.RunAsync(new ExecutionRequest("return 1;"));
        for (var i = 0; i < 200 && Workers(role).Count == 0; i++)
        {
            await Task.Delay(10);
        }

        KillWorkers(role);

        Assert.IsTrue(await running is ExecutionResult.Succeeded or ExecutionResult.Unavailable, ExecutionResultJson.ToText(await running));
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 2;")));
    }

    [TestMethod]
    public async Task A_compiler_that_is_killed_while_it_compiles_is_replaced_once()
    {
        using var box = Isolated();
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));
        var compiling = box.CheckAsync(new ExecutionRequest(Long()));
        await Task.Delay(60);
        KillWorkers("compiler");

        Assert.IsTrue(await compiling is ExecutionResult.Succeeded, ExecutionResultJson.ToText(await compiling));
    }

    [TestMethod]
    public async Task A_runner_that_is_killed_while_the_guest_computes_is_a_crash_or_is_run_again()
    {
        using var box = Isolated();
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));
        var running = box.RunAsync(new ExecutionRequest("while (true) { }") { Limits = new SandboxLimits { Timeout = TimeSpan.FromSeconds(2) } });
        await Task.Delay(700);
        KillWorkers("runner");

        Assert.IsTrue(await running is ExecutionResult.Faulted or ExecutionResult.LimitExceeded, ExecutionResultJson.ToText(await running));
    }

    [TestMethod]
    public async Task In_a_storm_every_answer_is_right_or_says_that_it_is_none()
    {
        using var box = Isolated(new SandboxOptions { Concurrency = 4 });
        var storm = Task.Run(async () =>
        {
            for (var strikes = 0; strikes < 8; strikes++)
            {
                await Task.Delay(400);
                KillWorkers();
            }
        });
        await Parallel.ForAsync(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (n, cancellation) =>
        {
            var result = await box.RunAsync(new ExecutionRequest($"await Shop.WaitAsync({n}); return {n};"), cancellation);
            Assert.IsTrue(
                result is ExecutionResult.Succeeded { Value: var value }
                    ? value.GetInt32() == n
                    : result is ExecutionResult.Unavailable or ExecutionResult.Faulted { Error.Code: "crash" },
                ExecutionResultJson.ToText(result));
        });
        await storm;

        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 0;")));
    }

    private static string Long() => string.Concat(Enumerable.Range(0, 400).Select(n => $"var v{n} = Enumerable.Range(0, {n}).Select(x => x * {n}).ToList();\n"));
}
