using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// Finds the running execution's tank by the address of a local: a thread-static field costs a call on Linux, which is twice what a
/// small method does. Two stacks may share a place in the table; a tank knows its own stack, and the loser is found by its thread.
/// </summary>
internal static class Tanks
{
    /// <summary>Stacks are told apart by these bits: 4,096 regions of 16 MiB.</summary>
    private const int Shift = 24;
    private const int Count = 4096;

    /// <summary>Stands where no guest runs: a stack without extent.</summary>
    private static readonly Tank Nobody = new();

    private static readonly Tank[] ByRegion = Empty();

    [ThreadStatic]
    private static Tank? t_tank;

    /// <summary>The tank of the guest that runs on this stack; a limit if it has gone too deep.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Tank At(nuint address)
    {
        var tank = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ByRegion), (address >> Shift) & (Count - 1));
        return address - tank.StackLow < tank.StackSize ? tank : Find(address);
    }

    public static void Put(Tank tank)
    {
        t_tank = tank;
        ByRegion[Region(tank.StackLow)] = tank;
        ByRegion[Region(tank.StackLow + tank.StackSize)] = tank;
    }

    public static void Remove(Tank tank)
    {
        t_tank = null;
        Interlocked.CompareExchange(ref ByRegion[Region(tank.StackLow)], Nobody, tank);
        Interlocked.CompareExchange(ref ByRegion[Region(tank.StackLow + tank.StackSize)], Nobody, tank);
    }

    private static int Region(nuint address) => (int)((address >> Shift) & (Count - 1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tank Find(nuint address)
    {
        var tank = t_tank ?? throw new InvalidOperationException("No snippet runs on this thread.");
        if (address < tank.StackLow)
        {
            GuestSession.Current.Meter.StackExhausted();
        }

        return tank;
    }

    private static Tank[] Empty()
    {
        var tanks = new Tank[Count];
        Array.Fill(tanks, Nobody);
        return tanks;
    }
}
