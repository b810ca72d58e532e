using System.Diagnostics;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// Two clocks: the guest's stops while it waits for a tool, the end-to-end one does not. The guest's thread moves it; any thread
/// may read what is left.
/// </summary>
internal sealed class GuestClock(TimeSpan guestLimit, TimeSpan endToEndLimit)
{
    private long _started = Stopwatch.GetTimestamp();
    private long _waited;
    private long _waitingSince;

    public TimeSpan GuestLimit => guestLimit;

    public TimeSpan EndToEndLimit => endToEndLimit;

    public TimeSpan EndToEnd => Stopwatch.GetElapsedTime(Volatile.Read(ref _started));

    public TimeSpan Guest
    {
        get
        {
            var since = Volatile.Read(ref _waitingSince);
            var now = since == 0 ? Stopwatch.GetTimestamp() : since;
            return Stopwatch.GetElapsedTime(Volatile.Read(ref _started) + Volatile.Read(ref _waited), now);
        }
    }

    /// <summary>How long until a limit is met if nothing changes; never negative.</summary>
    public TimeSpan Left
    {
        get
        {
            var endToEnd = endToEndLimit - EndToEnd;
            var own = Volatile.Read(ref _waitingSince) == 0 ? guestLimit - Guest : endToEnd;
            var least = own < endToEnd ? own : endToEnd;
            return least > TimeSpan.Zero ? least : TimeSpan.Zero;
        }
    }

    /// <summary>The limit that is met now, and what was observed.</summary>
    public LimitTrip Trip()
    {
        var (limit, observed) = Guest >= guestLimit ? (guestLimit, Guest) : (endToEndLimit, EndToEnd);
        return new LimitTrip("timeout", (long)Math.Ceiling(limit.TotalMilliseconds), (long)Math.Ceiling(observed.TotalMilliseconds));
    }

    public void Restart() => Volatile.Write(ref _started, Stopwatch.GetTimestamp());

    public void BeginToolWait() => Volatile.Write(ref _waitingSince, Stopwatch.GetTimestamp());

    public void EndToolWait()
    {
        Volatile.Write(ref _waited, _waited + Stopwatch.GetTimestamp() - _waitingSince);
        Volatile.Write(ref _waitingSince, 0);
    }
}
