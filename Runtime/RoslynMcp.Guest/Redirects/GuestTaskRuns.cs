using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestTask"/>'s <c>Run</c> that may be cancelled before they begin.</summary>
[Redirects(typeof(Task))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestTaskRuns
{
    public static Task Run(Action action, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        action();
    });

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return function();
    });

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return function();
    });

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken) => GuestTask.Run(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return function();
    });
}
