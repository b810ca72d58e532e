using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Waits that a time or a token of the snippet's ends, and the end of the execution too: a timer would keep what waits alive, and all
/// that it holds, for as long as it runs.
/// </summary>
[Redirects(typeof(Task))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestWait
{
    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        => Delay(TimeSpan.FromMilliseconds(millisecondsDelay), cancellationToken);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
        => cancellationToken.CanBeCanceled ? UntilEitherAsync(token => Task.Delay(delay, token), cancellationToken) : GuestTask.Delay(delay);

    public static Task WaitAsync(Task task, TimeSpan timeout) => task.WaitAsync(timeout, GuestSession.Current.Ended);

    public static Task WaitAsync(Task task, CancellationToken cancellationToken) => WaitAsync(task, Timeout.InfiniteTimeSpan, cancellationToken);

    public static Task WaitAsync(Task task, TimeSpan timeout, CancellationToken cancellationToken)
        => task.IsCompleted || !cancellationToken.CanBeCanceled
            ? WaitAsync(task, timeout)
            : UntilEitherAsync(token => task.WaitAsync(timeout, token), cancellationToken);

    private static Task UntilEitherAsync(Func<CancellationToken, Task> wait, CancellationToken own)
    {
        var both = CancellationTokenSource.CreateLinkedTokenSource(own, GuestSession.Current.Ended);
        return FinishAsync(wait(both.Token), both, own);
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
