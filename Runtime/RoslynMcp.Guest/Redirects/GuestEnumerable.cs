using System.ComponentModel;
using System.Numerics;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Sequences that are counted or endless, and those that double when they are joined to themselves: the framework would walk them
/// without ever meeting a probe. A short one is the framework's own, fast paths and all.
/// </summary>
[Redirects(typeof(Enumerable))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestEnumerable
{
    /// <summary>Elements that any operator walks in well under the time between two looks at the clock.</summary>
    private const int Short = 16_384;

    public static IEnumerable<int> Range(int start, int count) => Counted(Enumerable.Range(start, count), count);

    public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count) => Counted(Enumerable.Repeat(element, count), count);

    public static IEnumerable<T> InfiniteSequence<T>(T start, T step) where T : IAdditionOperators<T, T, T>
        => MeteredSequence.Of(Enumerable.InfiniteSequence(start, step));

    public static IEnumerable<T> Sequence<T>(T start, T endInclusive, T step) where T : INumber<T>
        => MeteredSequence.Of(Enumerable.Sequence(start, endInclusive, step));

    public static IEnumerable<TSource> Concat<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
        => MeteredSequence.Of(Enumerable.Concat(first, second));

    public static IEnumerable<TSource> Union<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
        => MeteredSequence.Of(Enumerable.Union(first, second));

    public static IEnumerable<TSource> Intersect<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
        => MeteredSequence.Of(Enumerable.Intersect(first, second));

    public static IEnumerable<TSource> Except<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
        => MeteredSequence.Of(Enumerable.Except(first, second));

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(IEnumerable<TFirst> first, IEnumerable<TSecond> second)
        => MeteredSequence.Of(Enumerable.Zip(first, second));

    public static IEnumerable<TSource> Union<TSource>(
        IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(Enumerable.Union(first, second, comparer));

    public static IEnumerable<TSource> Intersect<TSource>(
        IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(Enumerable.Intersect(first, second, comparer));

    public static IEnumerable<TSource> Except<TSource>(
        IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(Enumerable.Except(first, second, comparer));

    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(
        IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
        => MeteredSequence.Of(Enumerable.Zip(first, second, third));

    private static IEnumerable<T> Counted<T>(IEnumerable<T> sequence, int count)
    {
        Probe.Enter();
        return count <= Short ? sequence : MeteredSequence.Of(sequence);
    }
}
