using System.ComponentModel;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// What the probes of one execution draw on. A loop keeps it in a local, so that a turn costs one decrement; the alarm reaches it
/// from another thread. The policy keeps a snippet from naming it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Tank
{
    /// <summary>Steps left until the next look at the clock; a look is due below zero.</summary>
    internal long Fuel;

    /// <summary>The lowest address that guest frames may reach.</summary>
    internal nuint StackLow;

    /// <summary>How far above it guest frames begin.</summary>
    internal nuint StackSize;

    /// <summary>How far the thread's allocation counter may go.</summary>
    internal long AllocationLimit;

    /// <summary>What a drained tank holds: less than any steps that are given back could fill.</summary>
    internal const long Drained = -1L << 32;

    /// <summary>Makes the next probe look at the clock. A probe may write at the same time, so the alarm rings until it is heard.</summary>
    internal void Drain() => Volatile.Write(ref Fuel, Drained);
}
