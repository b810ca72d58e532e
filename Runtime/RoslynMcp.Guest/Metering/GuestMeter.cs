using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Metering;

/// <summary>Counts what one execution uses and ends it at a limit. Only the guest's own thread touches it.</summary>
internal sealed class GuestMeter
{
    /// <summary>Steps between two looks at the clock and the allocation counter: microseconds of guest work.</summary>
    private const long Slice = 1024;

    private readonly GuestLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long _allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
    private long _bought;
    private TimeSpan _waited;

    public GuestMeter(GuestLimits limits, CancellationToken cancellation)
    {
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>The first limit that was met; later ones are its consequences.</summary>
    public LimitTrip? Trip { get; private set; }

    public bool IsCancelled { get; private set; }

    public bool IsTripped => Trip is not null || IsCancelled;

    public long Steps => _bought - Math.Max(Probe.Fuel, 0);

    public long Allocated => GC.GetAllocatedBytesForCurrentThread() - _allocatedAtStart;

    /// <summary>Sets the probes of this thread; the stack is measured from the caller's frame.</summary>
    public unsafe void Arm()
    {
        byte here;
        _bought = Slice;
        Probe.Arm(Slice, (nuint)(&here) - (nuint)_limits.Stack);
    }

    public static void Disarm() => Probe.Arm(long.MaxValue, 0);

    public long Refuel(long debt)
    {
        Check();
        _bought += Slice - debt;
        return Slice;
    }

    /// <summary>Ends the execution if a limit was met or it was cancelled.</summary>
    public void Check()
    {
        ThrowIfTripped();
        if (_cancellation.IsCancellationRequested)
        {
            IsCancelled = true;
            throw new GuestLimitException();
        }

        CheckTime();
        if (Allocated > _limits.Allocation)
        {
            Stop(new LimitTrip("allocation", _limits.Allocation, Allocated));
        }
    }

    /// <summary>Refuses an allocation before it is made.</summary>
    public void Ask(long bytes)
    {
        if (bytes > 0 && Allocated + bytes > _limits.Allocation)
        {
            Stop(new LimitTrip("allocation", _limits.Allocation, Allocated + bytes));
        }
    }

    public void CountToolCall(int made)
    {
        if (made > _limits.ToolCalls)
        {
            Stop(new LimitTrip("toolCalls", _limits.ToolCalls, made));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void StackExhausted() => Stop(new LimitTrip("stack", _limits.Stack, _limits.Stack));

    public void ThrowIfTripped()
    {
        if (IsTripped)
        {
            throw new GuestLimitException();
        }
    }

    /// <summary>How long the guest may still wait; never negative.</summary>
    public TimeSpan Patience(bool onTool)
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        var endToEnd = _limits.EndToEnd - elapsed;
        var own = onTool ? endToEnd : _limits.Time - (elapsed - _waited);
        var least = own < endToEnd ? own : endToEnd;
        return least > TimeSpan.Zero ? least : TimeSpan.Zero;
    }

    /// <summary>Takes time spent waiting for a tool off the guest's clock.</summary>
    public void Waited(TimeSpan time) => _waited += time;

    private void CheckTime()
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (elapsed - _waited > _limits.Time)
        {
            Stop(new LimitTrip("timeout", Milliseconds(_limits.Time), Milliseconds(elapsed - _waited)));
        }

        if (elapsed > _limits.EndToEnd)
        {
            Stop(new LimitTrip("timeout", Milliseconds(_limits.EndToEnd), Milliseconds(elapsed)));
        }
    }

    private void Stop(LimitTrip trip)
    {
        Trip ??= trip;
        throw new GuestLimitException();
    }

    private static long Milliseconds(TimeSpan time) => (long)Math.Ceiling(time.TotalMilliseconds);
}
