using System.ComponentModel;
using System.Numerics;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The same as <see cref="GuestEnumerable"/> for sequences that are awaited.</summary>
[Redirects(typeof(AsyncEnumerable))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestAsyncEnumerable
{
    public static IAsyncEnumerable<int> Range(int start, int count) => MeteredSequence.Of(AsyncEnumerable.Range(start, count));

    public static IAsyncEnumerable<TResult> Repeat<TResult>(TResult element, int count)
        => MeteredSequence.Of(AsyncEnumerable.Repeat(element, count));

    public static IAsyncEnumerable<T> InfiniteSequence<T>(T start, T step) where T : IAdditionOperators<T, T, T>
        => MeteredSequence.Of(AsyncEnumerable.InfiniteSequence(start, step));

    public static IAsyncEnumerable<T> Sequence<T>(T start, T endInclusive, T step) where T : INumber<T>
        => MeteredSequence.Of(AsyncEnumerable.Sequence(start, endInclusive, step));

    public static IAsyncEnumerable<TSource> Concat<TSource>(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second)
        => MeteredSequence.Of(AsyncEnumerable.Concat(first, second));

    public static IAsyncEnumerable<TSource> Union<TSource>(
        IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(AsyncEnumerable.Union(first, second, comparer));

    public static IAsyncEnumerable<TSource> Intersect<TSource>(
        IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(AsyncEnumerable.Intersect(first, second, comparer));

    public static IAsyncEnumerable<TSource> Except<TSource>(
        IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        => MeteredSequence.Of(AsyncEnumerable.Except(first, second, comparer));
}
