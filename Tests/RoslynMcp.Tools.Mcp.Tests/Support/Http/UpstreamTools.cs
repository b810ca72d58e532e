using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Tools.Mcp.Tests.Support.Http;

/// <summary>The tools of the HTTP server; those that take their time wait for the test and not for a clock.</summary>
internal sealed class UpstreamTools
{
    public UpstreamTools() => All =
    [
        Tool("echo", (string text) => text, isReadOnly: true),
        McpServerTool.Create((int a, int b) => new Sum(a + b), new McpServerToolCreateOptions { Name = "add", UseStructuredContent = true, ReadOnly = true }),
        Tool("fail", string () => throw new McpException("the shelf is empty; ask for another")),
        Tool("large", () => new string('x', 1 << 20)),
        Tool("progress", ProgressAsync),
        Tool("wait", WaitAsync),
        Tool("grow", Grow),
    ];

    public McpServerPrimitiveCollection<McpServerTool> All { get; }

    /// <summary>Lets the tool <c>progress</c> come to its end.</summary>
    public TaskCompletionSource HeardProgress { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a call of the tool <c>wait</c> runs.</summary>
    public TaskCompletionSource Waits { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a call of the tool <c>wait</c> was cancelled.</summary>
    public TaskCompletionSource WasCancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets the tool <c>wait</c> come to its end.</summary>
    public TaskCompletionSource Enough { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static McpServerTool Tool(string name, Delegate method, bool isReadOnly = false)
        => McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name, ReadOnly = isReadOnly });

    private async Task<string> ProgressAsync(IProgress<ProgressNotificationValue> progress)
    {
        progress.Report(new ProgressNotificationValue { Progress = 2, Total = 3, Message = "step 2" });
        await HeardProgress.Task;
        return "done";
    }

    private async Task<string> WaitAsync(CancellationToken cancellation)
    {
        Waits.TrySetResult();
        try
        {
            await Enough.Task.WaitAsync(cancellation);
            return "waited";
        }
        catch (OperationCanceledException)
        {
            WasCancelled.TrySetResult();
            throw;
        }
    }

    private string Grow()
    {
        All.Add(Tool("grown", () => "was not there before"));
        return "grown";
    }

    internal sealed record Sum(int Total);
}
