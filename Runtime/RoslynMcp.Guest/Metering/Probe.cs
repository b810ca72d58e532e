using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Metering;

/// <summary>What metering writes into a snippet's IL. The policy keeps a snippet from naming any of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Probe
{
    /// <summary>Bytes that a value may take.</summary>
    internal const int LargestValue = 1024;

    /// <summary>Steps that a quiet loop draws at once. Frames hold some each, so it is less than a slice.</summary>
    private const long Draught = 256;

    /// <summary>Bytes that are worth asking for; a smaller array costs a step for every 64.</summary>
    private const long Large = 4096;

    /// <summary>Bytes that one letter of a symbol may come to.</summary>
    private const int SymbolLetter = 1 << 20;

    /// <summary>The snippet's line of the tool call that comes next; 0 when it is not known.</summary>
    [ThreadStatic]
    private static int t_line;

    /// <summary>
    /// Stands at a method's entry: one step, and a look at the stack. Not inlined: most methods of a snippet run once or seldom, and
    /// inlining it into all of them costs more to compile (measured: 2 ms of a fresh snippet) than the calls cost.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Enter() => EnterHot();

    /// <summary>The same for a method that loops, which keeps the tank.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Tank EnterLooping() => EnterHotLooping();

    /// <summary>The same for methods that recurse or are called in loops.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterHot() => EnterHotLooping();

    /// <summary>The same for methods that do both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [SkipLocalsInit]
    public static unsafe Tank EnterHotLooping()
    {
        byte here;
        var tank = Tanks.At((nuint)(&here));
        Step(tank);
        return tank;
    }

    /// <summary>Stands on every back edge: one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Step(Tank tank)
    {
        if (--tank.Fuel < 0)
        {
            Refuel();
        }
    }

    /// <summary>
    /// Stands on the back edges of loops that do little in a turn: one step of those that were drawn, and gives the rest. What a method
    /// has drawn when it throws counts as taken.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn(Tank tank, ref int drawn)
    {
        if (--drawn < 0)
        {
            drawn = Draw(tank);
        }
    }

    /// <summary>Stands where a method with such loops returns: it gives back what it has drawn and not taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Return(Tank tank, int drawn) => tank.Fuel += drawn;

    /// <summary>Stands before a call with a type argument that the caller made of its own, whose frame may be as large as that makes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fit(int size)
    {
        if (size > LargestValue)
        {
            TooLarge();
        }
    }

    /// <summary>
    /// Stands before an allocation of <paramref name="count"/> elements and gives the count back; a width below zero counts as well.
    /// </summary>
    public static int Allocate(int count, int elementSize)
    {
        Ask(Math.Abs((long)count) * elementSize);
        return count;
    }

    /// <summary>Stands before a call that is given a format, whose precision and widths may ask for much; gives it back.</summary>
    public static string? Format(string? format)
    {
        Ask(FormatWidths.Of(format) * sizeof(char));
        return format;
    }

    /// <summary>The same for a format in a span: what does not fit into the destination is made all the same.</summary>
    public static ReadOnlySpan<char> Format(ReadOnlySpan<char> format)
    {
        Ask(FormatWidths.Of(format.ToString()) * sizeof(char));
        return format;
    }

    /// <summary>
    /// Stands before a text becomes a separator, a sign or a name of a day: one number repeats it a hundred times, a long format far
    /// more often. Some letters are nothing; some thousands are refused.
    /// </summary>
    public static string? Symbol(string? symbol)
    {
        Ask((long)(symbol?.Length ?? 0) * SymbolLetter);
        return symbol;
    }

    /// <summary>The same for all names of days or months.</summary>
    public static string?[]? Symbol(string?[]? symbols)
    {
        foreach (var symbol in symbols ?? [])
        {
            Symbol(symbol);
        }

        return symbols;
    }

    /// <summary>Stands before a value is formatted: a format may ask for its text any number of times.</summary>
    public static object? Counted(object? value) => CountedValue.Of(value);

    /// <summary>The same for several values; the array stays as it is.</summary>
    public static object?[]? Counted(object?[]? values) => values is null ? null : Array.ConvertAll(values, CountedValue.Of);

    /// <summary>The same for several values in a span.</summary>
    public static ReadOnlySpan<object?> Counted(ReadOnlySpan<object?> values) => Counted(values.ToArray());

    /// <summary>Stands before a value's text is made: where it may be far longer than the value is large, it is measured and asked for.</summary>
    public static T Weigh<T>(T value)
    {
        TextMeasure.Ask(value);
        return value;
    }

    /// <summary>The same for a value that is called by its address.</summary>
    public static void WeighAt<T>(ref T value) => TextMeasure.Ask(value);

    /// <summary>Stands before a collection becomes part of one that asks it for everything: many within one another are a stack limit.</summary>
    public static T Keep<T>(T collection)
    {
        KeptCollections.Ask(collection);
        return collection;
    }

    /// <summary>Stands before an allocation of <paramref name="count"/> elements and gives the count back.</summary>
    public static nint Allocate(nint count, int elementSize)
    {
        AllocateGrid(count, elementSize);
        return count;
    }

    /// <summary>Stands before an array of several dimensions is made, with the product of its lengths.</summary>
    public static void AllocateGrid(long count, int elementSize)
        => Ask(count > long.MaxValue / elementSize ? long.MaxValue >> 1 : count * elementSize);

    /// <summary>Stands after a call that may have made something large.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe void Settle()
    {
        byte here;
        if (GC.GetAllocatedBytesForCurrentThread() > Tanks.At((nuint)(&here)).AllocationLimit)
        {
            Refuel();
        }
    }

    /// <summary>
    /// Guards catch handlers, filters and finally blocks: once a limit was met none of them runs any more, and the limit unwinds
    /// the guest in one go. To throw it again in each handler would pile up frames, and deep recursion would end the process.
    /// </summary>
    public static bool MayHandle() => !GuestSession.Current.Meter.IsTripped;

    /// <summary>Stands before a tool call and notes the snippet's line.</summary>
    public static void Line(int line) => t_line = line;

    /// <summary>
    /// Stands after a call on a type argument that gives an asynchronous iterator's promise. That may be awaited once: of a second await
    /// the framework throws on a pool thread, which ends the process. The task that stands for it may be awaited by anybody.
    /// </summary>
    public static ValueTask<bool> Share(ValueTask<bool> promise)
        => promise.IsCompletedSuccessfully ? new(promise.Result) : new(promise.AsTask());

    /// <summary>The same for the promise of a disposal.</summary>
    public static ValueTask Share(ValueTask promise) => new(promise.AsTask());

    /// <summary>Refuses a piece before it is made if it is too large; a small one costs steps.</summary>
    internal static unsafe void Ask(long bytes)
    {
        byte here;
        if (bytes >= Large)
        {
            GuestSession.Current.Meter.Ask(bytes);
        }
        else if (bytes > 0 && (Tanks.At((nuint)(&here)).Fuel -= bytes >> 6) < 0)
        {
            Refuel();
        }
    }

    internal static int TakeLine()
    {
        var line = t_line;
        t_line = 0;
        return line;
    }

    /// <summary>Takes a step and what may be drawn with it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Draw(Tank tank)
    {
        if (tank.Fuel <= 0)
        {
            Refuel();
        }

        var drawn = Math.Clamp(tank.Fuel, 1, Draught);
        tank.Fuel -= drawn;
        return (int)drawn - 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TooLarge() => GuestSession.Current.Meter.StackExhausted();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Refuel() => GuestSession.Current.Meter.Refuel();
}
