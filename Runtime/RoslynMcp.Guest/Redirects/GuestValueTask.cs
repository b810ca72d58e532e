using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Redirects;

/// <summary>A value task continues on the guest's thread too, whatever the snippet asks for, and is waited for without blocking it.</summary>
[Redirects(typeof(ValueTask))]
[Redirects(typeof(ValueTask<>))]
[Redirects(typeof(TaskAsyncEnumerableExtensions))]
[Redirects(typeof(ConfiguredCancelableAsyncEnumerable<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Style", "IDE0060", Justification = "The parameters are those of the methods it stands in for.")]
public static class GuestValueTask
{
    public static TResult Result<TResult>(ref ValueTask<TResult> task) => GuestAwait.Await(task);

    public static ConfiguredValueTaskAwaitable ConfigureAwait(ref ValueTask task, bool continueOnCapturedContext)
        => task.ConfigureAwait(true);

    public static ConfiguredValueTaskAwaitable<TResult> ConfigureAwait<TResult>(ref ValueTask<TResult> task, bool continueOnCapturedContext)
        => task.ConfigureAwait(true);

    public static ConfiguredAsyncDisposable ConfigureAwait(IAsyncDisposable source, bool continueOnCapturedContext)
        => source.ConfigureAwait(true);

    public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(IAsyncEnumerable<T> source, bool continueOnCapturedContext)
        => source.ConfigureAwait(true);

    public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(
        ref ConfiguredCancelableAsyncEnumerable<T> source, bool continueOnCapturedContext)
        => source.ConfigureAwait(true);
}
