using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Sorting, which catches what a comparer throws and throws again: a limit that unwinds through thousands of sorts within sorts takes
/// half a minute, or overflows the stack, so few may be nested.
/// </summary>
[Redirects(typeof(List<>))]
[Redirects(typeof(Array))]
[Redirects(typeof(MemoryExtensions))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestSort
{
    public static void Sort<T>(List<T> list) => Sort(list, comparer: null);

    public static void Sort<T>(List<T> list, IComparer<T>? comparer) => Nested(() => list.Sort(comparer));

    public static void Sort<T>(List<T> list, Comparison<T> comparison) => Nested(() => list.Sort(comparison));

    public static void Sort<T>(List<T> list, int index, int count, IComparer<T>? comparer)
        => Nested(() => list.Sort(index, count, comparer));

    public static void Sort<T>(T[] array) => Nested(() => Array.Sort(array));

    public static void Sort<T>(T[] array, IComparer<T>? comparer) => Nested(() => Array.Sort(array, comparer));

    public static void Sort<T>(T[] array, Comparison<T> comparison) => Nested(() => Array.Sort(array, comparison));

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer)
        => Nested(() => Array.Sort(array, index, length, comparer));

    public static void Sort<T>(Span<T> span)
    {
        using var nest = GuestSession.Current.Meter.Nest();
        span.Sort();
    }

    public static void Sort<T>(Span<T> span, Comparison<T> comparison)
    {
        using var nest = GuestSession.Current.Meter.Nest();
        span.Sort(comparison);
    }

    internal static void Nested(Action sort)
    {
        using var nest = GuestSession.Current.Meter.Nest();
        sort();
    }
}
