using ModelContextProtocol.Server;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Effects;

[TestClass]
public sealed class ApprovalTests : SandboxTest
{
    private const string Deletes = "var found = await Drawer.CountAsync(); return found + await Drawer.EmptyAsync();";

    private readonly DrawerTools _drawer = new();

    [TestMethod]
    public async Task A_granted_snippet_runs_and_the_handler_was_asked_once_with_its_effects()
    {
        var handler = new Handler(_ => true);
        var result = await RunAsync(Deletes, handler);

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, ExecutionResultJson.ToText(result));
        Assert.HasCount(1, handler.Asked);
        Assert.AreEqual("drawer.count drawer.empty", string.Join(' ', handler.Asked[0].Effects.Select(effect => effect.Tool)));
        Assert.AreEqual("drawer.empty", handler.Asked[0].Waiting.Single().Tool);
        Assert.AreEqual(2, _drawer.Calls);
    }

    [TestMethod]
    public async Task A_declined_snippet_does_nothing_and_says_so()
        => await AwaitsAsync(new Handler(_ => false), "Nothing ran: drawer.empty was not approved.");

    [TestMethod]
    public async Task Without_a_handler_it_awaits_approval()
        => await AwaitsAsync(handler: null, "Nothing ran: drawer.empty may change or delete data and must be approved.");

    [TestMethod]
    public async Task A_handler_that_throws_is_no_yes_and_its_message_stays_with_the_host()
        => await AwaitsAsync(new Handler(_ => throw new InvalidOperationException("secret")), "Nothing ran: drawer.empty must be approved, and asking failed.");

    [TestMethod]
    public async Task A_handler_that_cancels_on_its_own_account_is_no_yes()
        => await AwaitsAsync(new Handler(_ => throw new OperationCanceledException()), "Nothing ran: drawer.empty must be approved, and asking failed.");

    [TestMethod]
    public async Task An_execution_that_is_cancelled_while_it_asks_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var handler = new Handler(_ =>
        {
            cancellation.Cancel();
            cancellation.Token.ThrowIfCancellationRequested();
            return true;
        });
        using var sandbox = Box(handler);
        var result = await sandbox.RunAsync(new ExecutionRequest(Deletes), cancellation.Token);

        Assert.IsInstanceOfType<ExecutionResult.Cancelled>(result);
        Assert.AreEqual(0, _drawer.Calls);
    }

    [TestMethod]
    [DataRow("return await Drawer.CountAsync();", "")]
    [DataRow(Deletes, "drawer.empty")]
    [DataRow(Deletes, "all")]
    public async Task Nobody_is_asked_about_what_only_reads_or_is_approved(string code, string approved)
    {
        var handler = new Handler(_ => false);
        using var sandbox = Box(handler);
        var result = await sandbox.RunAsync(new ExecutionRequest(code) { Approved = [approved] });

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, ExecutionResultJson.ToText(result));
        Assert.IsEmpty(handler.Asked);
    }

    [TestMethod]
    public async Task A_check_asks_nobody()
    {
        var handler = new Handler(_ => false);
        using var sandbox = Box(handler);

        Assert.HasCount(2, (await sandbox.CheckAsync(new ExecutionRequest(Deletes))).Effects);
        Assert.IsEmpty(handler.Asked);
    }

    [TestMethod]
    public async Task The_request_s_handler_goes_before_the_sandbox_s()
    {
        using var sandbox = Box(new Handler(_ => false));
        var result = await sandbox.RunAsync(new ExecutionRequest(Deletes) { Approval = new Handler(_ => true) });

        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, ExecutionResultJson.ToText(result));
    }

    private async Task AwaitsAsync(Handler? handler, string message)
    {
        var result = await RunAsync(Deletes, handler);

        Assert.IsInstanceOfType<ExecutionResult.AwaitingApproval>(result, ExecutionResultJson.ToText(result));
        Assert.AreEqual(message, ((ExecutionResult.AwaitingApproval)result).Error.Message);
        Assert.HasCount(2, result.Effects);
        Assert.IsEmpty(result.Calls);
        Assert.AreEqual(0, _drawer.Calls);
    }

    private async Task<ExecutionResult> RunAsync(string code, Handler? handler)
    {
        using var sandbox = Box(handler);
        return await sandbox.RunAsync(new ExecutionRequest(code));
    }

    private Sandbox Box(Handler? handler)
        => InProcess(new ToolCatalogBuilder().AddTools(_drawer).Build(), new SandboxOptions { Approval = handler });

    private sealed class Handler(Func<ApprovalQuestion, bool> answer) : IApprovalHandler
    {
        public List<ApprovalQuestion> Asked { get; } = [];

        public ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
        {
            Asked.Add(question);
            return ValueTask.FromResult(answer(question));
        }
    }

    [McpServerToolType]
    internal sealed class DrawerTools
    {
        public int Calls { get; private set; }

        /// <summary>Counts.</summary>
        [McpServerTool(ReadOnly = true)]
        public int Count() => ++Calls;

        /// <summary>Empties.</summary>
        [McpServerTool(Destructive = true)]
        public int Empty() => ++Calls;
    }
}
