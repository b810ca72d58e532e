using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestTask"/>'s <c>Run</c> that may be cancelled before they begin.</summary>
[Redirects(typeof(Task))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestTaskRuns
{
    public static Task Run(Action action, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        ThrowIfCancelled(cancellationToken);
        action();
    });

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        ThrowIfCancelled(cancellationToken);
        return function();
    });

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        ThrowIfCancelled(cancellationToken);
        return function();
    });

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        ThrowIfCancelled(cancellationToken);
        return function();
    });

    /// <summary>As a task that never began: what awaits it catches a <see cref="TaskCanceledException"/>.</summary>
    private static void ThrowIfCancelled(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            throw new TaskCanceledException(null, null, cancellationToken);
        }
    }
}
