namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>A clock that stands still, save that whoever waits on it is taken to the end of the wait at once.</summary>
internal sealed class LeapingTime : TimeProvider
{
    private readonly Lock _lock = new();
    private TimeSpan _passed;

    public TimeSpan Passed
    {
        get
        {
            lock (_lock) return _passed;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Passed.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero) return base.CreateTimer(callback, state, dueTime, period);
        lock (_lock) _passed += dueTime;
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
