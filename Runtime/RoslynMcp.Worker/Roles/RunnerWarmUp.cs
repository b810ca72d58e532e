using System.Text.Json;
using RoslynMcp.Guest;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Results;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Worker.Roles;

/// <summary>
/// Runs what an execution runs, while the runner waits for one, so that its guest finds it compiled. Whatever comes first ends it:
/// a runner that is needed at once is ready at once.
/// </summary>
internal sealed class RunnerWarmUp : IDisposable
{
    private static readonly GuestLimits Limits = new(
        TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), 1 << 30, 1 << 16, 1 << 20, 100, 1 << 20);

    private readonly CancellationTokenSource _ended = new();

    private RunnerWarmUp()
    {
    }

    public static RunnerWarmUp Begin(PrepareMessage prepared, LoadedFacade facade, DedicatedThreads threads)
    {
        var warmUp = new RunnerWarmUp();
        _ = threads.Run(() => warmUp.Run(prepared, facade));
        return warmUp;
    }

    public void End() => _ended.Cancel();

    public void Dispose() => _ended.Dispose();

    private bool Run(PrepareMessage prepared, LoadedFacade facade)
    {
        Execute(CallTool);
        FacadeWarmUp.Run(facade, _ended.Token);
        if (!prepared.WarmUp.IsEmpty)
        {
            var snippet = new LoadedSnippet(prepared.WarmUp.ToArray(), prepared.WarmUpToken, facade);
            Execute(snippet.Entry);
            snippet.Unload();
        }

        return true;
    }

    private void Execute(Func<object?> entry)
    {
        if (!_ended.IsCancellationRequested)
        {
            var tools = new Echo();
            var session = new GuestSession(Limits, tools, _ended.Token);
            tools.Answer = session.Answer;
            OutcomeMessage.Write(GuestRun.Execute(entry, session, new MemberTable()));
        }
    }

    private static object? CallTool()
    {
        var call = Task.WhenAll(
            ToolBridge.CallAsync("warm.up", Arguments(), static json => json.Map(static json => json.Json().GetRawText())),
            ToolBridge.CallAsync("warm.up", Arguments()));
        GuestSession.Current.Queue.PumpUntil(call);
        return null;
    }

    private static ArgumentWriter Arguments()
    {
        var arguments = new ArgumentWriter();
        arguments.Name("text");
        arguments.Text("warm");
        arguments.Name("limit");
        arguments.Whole(1);
        return arguments;
    }

    /// <summary>A host that answers from another thread, as the real one does.</summary>
    private sealed class Echo : IToolChannel
    {
        public Action<ToolReply>? Answer { get; set; }

        public void Send(ToolRequest request)
        {
            var call = ToolMessages.ReadRequest(new WireReader(ToolMessages.Write(request).Body()));
            ThreadPool.QueueUserWorkItem(_ => Answer!(new ToolReply(call.CallId, JsonElement.Parse(call.Arguments.Span), Error: null)));
        }
    }
}
