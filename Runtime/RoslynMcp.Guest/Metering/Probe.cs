using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Metering;

/// <summary>What metering writes into a snippet's IL. The policy keeps a snippet from naming any of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Probe
{
    /// <summary>Steps left until the next look at the clock; thread-static, because one guest has one thread.</summary>
    [ThreadStatic]
    private static long t_fuel;

    /// <summary>The lowest address that guest frames may reach.</summary>
    [ThreadStatic]
    private static nuint t_stackLimit;

    /// <summary>The snippet's line of the tool call that comes next; 0 when it is not known.</summary>
    [ThreadStatic]
    private static int t_line;

    /// <summary>Stands on every back edge: one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Step()
    {
        if (--t_fuel < 0)
        {
            Refuel();
        }
    }

    /// <summary>
    /// Stands at every method entry: one step, and a look at the stack. Not inlined: most methods of a snippet run once or seldom, and
    /// inlining it into all of them costs more to compile (measured: 2 ms of a fresh snippet) than the calls cost.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe void Enter()
    {
        if (--t_fuel < 0)
        {
            Refuel();
        }

        byte here;
        if ((nuint)(&here) < t_stackLimit)
        {
            GuestSession.Current.Meter.StackExhausted();
        }
    }

    /// <summary>Stands before an allocation of <paramref name="count"/> elements and gives the count back.</summary>
    public static int Allocate(int count, int elementSize)
    {
        GuestSession.Current.Meter.Ask((long)count * elementSize);
        return count;
    }

    /// <summary>Stands before an allocation of <paramref name="count"/> elements and gives the count back.</summary>
    public static nint Allocate(nint count, int elementSize)
    {
        GuestSession.Current.Meter.Ask(count * (long)elementSize);
        return count;
    }

    /// <summary>Stands before an array of several dimensions is made, with the product of its lengths.</summary>
    public static void AllocateGrid(long count, int elementSize)
        => GuestSession.Current.Meter.Ask(count > long.MaxValue / elementSize ? long.MaxValue >> 1 : count * elementSize);

    /// <summary>Stands after a call that made a string: its length costs steps, so that doubling strings meet the meter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Made(string? text)
    {
        if (text is not null && (t_fuel -= text.Length >> 3) < 0)
        {
            Refuel();
        }

        return text;
    }

    /// <summary>
    /// Guards catch handlers, filters and finally blocks: once a limit was met none of them runs any more, and the limit unwinds
    /// the guest in one go. To throw it again in each handler would pile up frames, and deep recursion would end the process.
    /// </summary>
    public static bool MayHandle() => !GuestSession.Current.Meter.IsTripped;

    /// <summary>Stands before a tool call and notes the snippet's line.</summary>
    public static void Line(int line) => t_line = line;

    internal static int TakeLine()
    {
        var line = t_line;
        t_line = 0;
        return line;
    }

    internal static void Arm(long fuel, nuint stackLimit)
    {
        t_fuel = fuel;
        t_stackLimit = stackLimit;
    }

    internal static long Fuel => t_fuel;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Refuel() => t_fuel = GuestSession.Current.Meter.Refuel(t_fuel);
}
