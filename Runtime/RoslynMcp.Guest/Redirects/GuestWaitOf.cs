using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The same as <see cref="GuestWait"/> for tasks with a result.</summary>
[Redirects(typeof(Task<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestWaitOf
{
    public static Task<TResult> WaitAsync<TResult>(Task<TResult> task, TimeSpan timeout) => task.WaitAsync(timeout, GuestSession.Current.Ended);

    public static Task<TResult> WaitAsync<TResult>(Task<TResult> task, CancellationToken cancellationToken)
        => WaitAsync(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task<TResult> WaitAsync<TResult>(Task<TResult> task, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var wait = GuestWait.WaitAsync((Task)task, timeout, cancellationToken);
        return task.IsCompleted ? task : FinishAsync(wait, task);
    }

    private static async Task<TResult> FinishAsync<TResult>(Task wait, Task<TResult> task)
    {
        await wait;
        return await task;
    }
}
