using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Metering;

/// <summary>Counts what one execution uses and ends it at a limit. Only the guest's own thread touches it.</summary>
internal sealed class GuestMeter(GuestLimits limits, CancellationToken cancellation)
{
    /// <summary>Steps between two looks at the clock and the allocation counter: microseconds of guest work.</summary>
    private const long Slice = 1024;

    private const int MostNested = 100;

    /// <summary>How far above the frame that armed it a guest's first frame may lie.</summary>
    private const int Above = 64 << 10;

    private readonly Tank _tank = new();
    private long _allocatedAtStart;
    private long _bought;
    private int _nested;

    public GuestClock Clock { get; } = new(limits.Time, limits.EndToEnd);

    /// <summary>The first limit that was met; later ones are its consequences.</summary>
    public LimitTrip? Trip { get; private set; }

    public bool IsCancelled { get; private set; }

    public bool IsTripped => Trip is not null || IsCancelled;

    public long Steps => _bought - Math.Max(_tank.Fuel, 0);

    public long Allocated => GC.GetAllocatedBytesForCurrentThread() - _allocatedAtStart;

    /// <summary>Starts the clocks and sets the probes of this thread; the stack is measured from the caller's frame.</summary>
    public unsafe void Arm()
    {
        byte here;
        Clock.Restart();
        _bought = _tank.Fuel = Slice;
        _allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
        _tank.AllocationLimit = _allocatedAtStart + limits.Allocation;
        _tank.StackLow = (nuint)(&here) - (nuint)limits.Stack;
        _tank.StackSize = (nuint)limits.Stack + Above;
        Tanks.Put(_tank);
    }

    public void Disarm() => Tanks.Remove(_tank);

    /// <summary>Makes the guest look at the clock at its next probe; from any thread.</summary>
    public void Hurry() => _tank.Drain();

    public void Refuel()
    {
        Check();
        _bought += Slice - (_tank.Fuel < Tank.Drained / 2 ? 0 : _tank.Fuel);
        _tank.Fuel = Slice;
    }

    /// <summary>Ends the execution if a limit was met or it was cancelled.</summary>
    public void Check()
    {
        ThrowIfTripped();
        if (cancellation.IsCancellationRequested)
        {
            IsCancelled = true;
            throw new GuestLimitException();
        }

        CheckClock(Clock.Guest, Clock.GuestLimit);
        CheckClock(Clock.EndToEnd, Clock.EndToEndLimit);
        if (Allocated > limits.Allocation)
        {
            Stop(new LimitTrip("allocation", limits.Allocation, Allocated));
        }
    }

    /// <summary>Refuses an allocation before it is made.</summary>
    public void Ask(long bytes)
    {
        if (bytes > 0 && Allocated + bytes > limits.Allocation)
        {
            Stop(new LimitTrip("allocation", limits.Allocation, Allocated + bytes));
        }
    }

    /// <summary>Refuses what would surely not end in the time that is left.</summary>
    public void Foresee(TimeSpan needed)
    {
        if (needed > Clock.Left)
        {
            var observed = Clock.Guest + needed;
            Stop(new LimitTrip("timeout", Milliseconds(Clock.GuestLimit), Milliseconds(observed)));
        }
    }

    /// <summary>Enters a call that catches what the guest throws; too many within one another are a stack limit.</summary>
    public Nesting Nest()
    {
        if (++_nested > MostNested)
        {
            StackExhausted();
        }

        return new Nesting(this);
    }

    public void Unnest() => _nested--;

    public void CountToolCall(int made)
    {
        if (made > limits.ToolCalls)
        {
            Stop(new LimitTrip("toolCalls", limits.ToolCalls, made));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void StackExhausted() => Stop(new LimitTrip("stack", limits.Stack, limits.Stack));

    /// <summary>The heap is full; what is being thrown for it unwinds the guest.</summary>
    public void OutOfMemory(long limit) => Trip ??= new LimitTrip("memory", limit, limit);

    public void ThrowIfTripped()
    {
        if (IsTripped)
        {
            throw new GuestLimitException();
        }
    }

    private void CheckClock(TimeSpan observed, TimeSpan limit)
    {
        if (observed > limit)
        {
            Stop(new LimitTrip("timeout", Milliseconds(limit), Milliseconds(observed)));
        }
    }

    private void Stop(LimitTrip trip)
    {
        Trip ??= trip;
        throw new GuestLimitException();
    }

    private static long Milliseconds(TimeSpan time) => (long)Math.Ceiling(time.TotalMilliseconds);
}
