using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Tests.Isolation;

[TestClass]
public sealed class ReuseTests : IsolatedTest
{
    [TestMethod]
    public async Task A_tenant_s_runner_serves_it_again_and_nobody_else()
    {
        using var box = Isolated(new SandboxOptions { Workers = new WorkerOptions { Reuse = RunnerReuse.PerTenant, WarmRunners = 1 } });
        var first = await RunnerOf(box, "acme");
        var again = await RunnerOf(box, "acme");
        var other = await RunnerOf(box, "globex");

        Assert.AreEqual(first, again);
        Assert.AreNotEqual(first, other);
    }

    [TestMethod]
    public async Task By_default_every_execution_has_a_fresh_process()
    {
        using var box = Isolated(new SandboxOptions { Workers = new WorkerOptions { WarmRunners = 1 } });

        Assert.AreNotEqual(await RunnerOf(box, "acme"), await RunnerOf(box, "acme"));
    }

    [TestMethod]
    public async Task A_runner_that_met_a_limit_is_not_used_again()
    {
        using var box = Isolated(new SandboxOptions { Workers = new WorkerOptions { Reuse = RunnerReuse.PerTenant, WarmRunners = 1 } });
        var before = await RunnerOf(box, "acme");
        As<ExecutionResult.LimitExceeded>(await box.RunAsync(Request("int F(int n) => F(n + 1) + 1; return F(0);", "acme")));

        Assert.AreNotEqual(before, await RunnerOf(box, "acme"));
    }

    /// <summary>String hashes are seeded once per process.</summary>
    private static async Task<int> RunnerOf(Sandbox box, string tenant)
        => As<ExecutionResult.Succeeded>(await box.RunAsync(Request("return \"which process is this?\".GetHashCode();", tenant))).Value.GetInt32();

    private static ExecutionRequest Request(string code, string tenant) => new(code) { Context = new ToolContext { TenantId = tenant } };
}
