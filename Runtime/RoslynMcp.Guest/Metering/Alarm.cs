namespace RoslynMcp.Guest.Metering;

/// <summary>
/// Rings when the guest's time is over or its execution is cancelled. Steps alone would not do: a thousand of them may take seconds
/// if each is a long call into the framework.
/// </summary>
internal sealed class Alarm : IDisposable
{
    /// <summary>A probe may overwrite the alarm, so it rings again until the guest has ended.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(2);

    private readonly GuestMeter _meter;
    private readonly CancellationToken _ended;
    private readonly Timer _timer;
    private readonly CancellationTokenRegistration _onEnd;

    public Alarm(GuestMeter meter, CancellationToken ended)
    {
        (_meter, _ended) = (meter, ended);
        _timer = new Timer(static state => ((Alarm)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Set(meter.Clock.Left);
        _onEnd = ended.UnsafeRegister(static state => ((Alarm)state!).Ring(), this);
    }

    public void Dispose()
    {
        _onEnd.Unregister();
        _timer.Dispose();
    }

    private void Ring()
    {
        var left = _meter.Clock.Left;
        if (left > TimeSpan.Zero && !_ended.IsCancellationRequested)
        {
            Set(left);
            return;
        }

        _meter.Hurry();
        Set(Again);
    }

    private void Set(TimeSpan due)
    {
        try
        {
            var wait = Math.Clamp(Math.Ceiling(due.TotalMilliseconds), 1, int.MaxValue);
            _timer.Change((long)wait, Timeout.Infinite);
        }
        catch (ObjectDisposedException)
        {
            // The execution ended while the alarm rang.
        }
    }
}
