using RoslynMcp.Guest;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Worker.Roles;

/// <summary>One execution in a runner: the guest on its thread, and a watchdog for a guest that meets no probe.</summary>
internal sealed class GuestExecution : IToolChannel
{
    /// <summary>How long after its time a guest may still be on its way to a probe.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(20);

    private readonly FrameChannel _host;
    private readonly GuestSession _session;
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _answered;

    private GuestExecution(ExecuteMessage message, FrameChannel host, CancellationToken ended)
    {
        _host = host;
        _session = new GuestSession(message.Limits, this, ended);
    }

    public static GuestExecution Start(ExecuteMessage message, LoadedFacade facade, DedicatedThreads threads, FrameChannel host)
    {
        var ended = new CancellationTokenSource();
        var execution = new GuestExecution(message, host, ended.Token);
        _ = threads.Run(() => execution.Run(message, facade, ended));
        ThreadPool.UnsafeQueueUserWorkItem(static execution => execution.Watch(), execution, preferLocal: false);
        return execution;
    }

    public void Answer(ToolReply reply) => _session.Answer(reply);

    void IToolChannel.Send(ToolRequest request) => _host.Send(ToolMessages.Write(request));

    private bool Run(ExecuteMessage message, LoadedFacade facade, CancellationTokenSource ended)
    {
        using var memory = new MemoryWatch(_session, message.Memory);
        var snippet = new LoadedSnippet(message.Image.ToArray(), message.EntryToken, facade);
        var outcome = GuestRun.Execute(snippet.Entry, _session, snippet.Members);
        Report(outcome);
        // What still waits for its time would keep the snippet, and this process may serve another.
        ended.Cancel();
        snippet.Unload();
        return true;
    }

    private void Watch()
    {
        var clock = _session.Meter.Clock;
        while (!_done.Task.Wait(clock.Left + Grace))
        {
            if (clock.Left == TimeSpan.Zero)
            {
                Report(GuestOutcome.Hung(clock));
                return;
            }
        }
    }

    /// <summary>Guest and watchdog may both have an answer; the first counts.</summary>
    private void Report(GuestOutcome outcome)
    {
        if (Interlocked.Exchange(ref _answered, 1) == 0)
        {
            _host.Send(OutcomeMessage.Write(outcome));
            _done.SetResult();
        }
    }
}
