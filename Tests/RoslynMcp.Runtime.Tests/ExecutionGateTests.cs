using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Tests;

[TestClass]
public sealed class ExecutionGateTests : SandboxTest
{
    private readonly List<string> _asked = [];

    [TestMethod]
    public async Task A_gate_is_asked_for_each_snippet_that_would_run_and_for_no_other()
    {
        using var sandbox = Gated(_ => null);

        await sandbox.CheckAsync(new ExecutionRequest("return 1;"));
        await sandbox.RunAsync(new ExecutionRequest("return nonsense;"));
        await sandbox.RunAsync(new ExecutionRequest("return Shop.Delete(\"A\");"));
        Assert.IsEmpty(_asked);

        var ran = await sandbox.RunAsync(new ExecutionRequest("return 1;") { Context = new() { TenantId = "acme" } });
        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(ran);
        Assert.AreEqual("acme", string.Join(' ', _asked));
    }

    [TestMethod]
    public async Task A_gate_that_refuses_is_a_limit_and_nothing_runs()
    {
        using var sandbox = Gated(_ => new ExecutionError("rate", "Not now.") { Limit = 1, Observed = 2 });

        var result = await sandbox.RunAsync(new ExecutionRequest("return await Shop.FindAsync(\"A\");"));

        var refused = (ExecutionResult.LimitExceeded)result;
        Assert.AreEqual(("rate", "Not now.", 1, 2), (refused.Error.Code, refused.Error.Message, refused.Error.Limit, refused.Error.Observed));
        Assert.AreEqual(("shop.find", 0), (refused.Effects.Single().Tool, refused.Calls.Length));
    }

    [TestMethod]
    public async Task A_gate_that_fails_lets_nothing_run_and_its_message_is_not_told()
    {
        using var sandbox = Gated(_ => throw new InvalidOperationException("password=hunter2"));

        var refused = (ExecutionResult.Unavailable)await sandbox.RunAsync(new ExecutionRequest("return 1;"));

        Assert.AreEqual("Nothing ran: the host could not say whether it may. Try again in a moment.", refused.Error.Message);
    }

    private Sandbox Gated(Func<ToolContext, ExecutionError?> gate)
        => InProcess(Catalog(), new SandboxOptions
        {
            Gate = new Gate(context =>
        {
            _asked.Add(context.TenantId);
            return gate(context);
        })
        });

    private sealed class Gate(Func<ToolContext, ExecutionError?> ask) : IExecutionGate
    {
        public ValueTask<ExecutionError?> EnterAsync(ToolContext context, CancellationToken cancellationToken) => new(ask(context));
    }
}
