namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>The time that a server has to start, told apart from our own ending.</summary>
internal sealed class StartTime : IDisposable
{
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _either;
    private volatile bool _stopped;

    public StartTime(TimeSpan timeout, TimeProvider time, CancellationToken ending)
    {
        _clock = new CancellationTokenSource(timeout, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, ending);
    }

    public CancellationToken Token => _either.Token;

    public bool HasPassed => !_stopped && _clock.IsCancellationRequested;

    /// <summary>It has started, so the clock no longer counts.</summary>
    public void Stop()
    {
        _stopped = true;
        _clock.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _either.Dispose();
        _clock.Dispose();
    }
}
