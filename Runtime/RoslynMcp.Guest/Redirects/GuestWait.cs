using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Waits for a task that something else ends as well, which the end of the execution ends too: a timer would keep what waits alive, and
/// all that it holds, for as long as it runs.
/// </summary>
[Redirects(typeof(Task))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestWait
{
    public static Task WaitAsync(Task task, TimeSpan timeout) => task.WaitAsync(timeout, GuestSession.Current.Ended);

    public static Task WaitAsync(Task task, CancellationToken cancellationToken) => WaitAsync(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task WaitAsync(Task task, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (task.IsCompleted || !cancellationToken.CanBeCanceled)
        {
            return WaitAsync(task, timeout);
        }

        var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, GuestSession.Current.Ended);
        return FinishAsync(task.WaitAsync(timeout, both.Token), both, cancellationToken);
    }

    private static async Task FinishAsync(Task wait, CancellationTokenSource both, CancellationToken own)
    {
        using (both)
        {
            try
            {
                await wait;
            }
            catch (OperationCanceledException cancelled) when (own.IsCancellationRequested && cancelled.CancellationToken == both.Token)
            {
                throw new TaskCanceledException(null, null, own);
            }
        }
    }
}
