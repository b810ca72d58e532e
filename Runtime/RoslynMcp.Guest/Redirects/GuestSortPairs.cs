using System.Collections;
using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestSort"/> with keys beside items, with ranges and without a type parameter.</summary>
[Redirects(typeof(Array))]
[Redirects(typeof(MemoryExtensions))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestSortPairs
{
    public static void Sort(Array array) => GuestSort.Nested(() => Array.Sort(array));

    public static void Sort(Array array, IComparer? comparer) => GuestSort.Nested(() => Array.Sort(array, comparer));

    public static void Sort(Array keys, Array? items) => GuestSort.Nested(() => Array.Sort(keys, items));

    public static void Sort(Array keys, Array? items, IComparer? comparer) => GuestSort.Nested(() => Array.Sort(keys, items, comparer));

    public static void Sort(Array keys, Array? items, int index, int length) => GuestSort.Nested(() => Array.Sort(keys, items, index, length));

    public static void Sort(Array keys, Array? items, int index, int length, IComparer? comparer)
        => GuestSort.Nested(() => Array.Sort(keys, items, index, length, comparer));

    public static void Sort(Array array, int index, int length) => GuestSort.Nested(() => Array.Sort(array, index, length));

    public static void Sort(Array array, int index, int length, IComparer? comparer)
        => GuestSort.Nested(() => Array.Sort(array, index, length, comparer));

    public static void Sort<T>(T[] array, int index, int length) => GuestSort.Nested(() => Array.Sort(array, index, length));

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => GuestSort.Nested(() => Array.Sort(keys, items));

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer)
        => GuestSort.Nested(() => Array.Sort(keys, items, comparer));

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length)
        => GuestSort.Nested(() => Array.Sort(keys, items, index, length));

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length, IComparer<TKey>? comparer)
        => GuestSort.Nested(() => Array.Sort(keys, items, index, length, comparer));

    public static void Sort<TKey, TValue, TComparer>(Span<TKey> keys, Span<TValue> items, TComparer comparer) where TComparer : IComparer<TKey>?
    {
        using var nest = GuestSession.Current.Meter.Nest();
        keys.Sort(items, comparer);
    }

    public static void Sort<T, TComparer>(Span<T> span, TComparer comparer) where TComparer : IComparer<T>?
    {
        using var nest = GuestSession.Current.Meter.Nest();
        span.Sort(comparer);
    }

    public static void Sort<TKey, TValue>(Span<TKey> keys, Span<TValue> items)
    {
        using var nest = GuestSession.Current.Meter.Nest();
        keys.Sort(items);
    }

    public static void Sort<TKey, TValue>(Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison)
    {
        using var nest = GuestSession.Current.Meter.Nest();
        keys.Sort(items, comparison);
    }
}
