using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Waits that a token of the snippet's ends, and the end of the execution too: a timer would keep it alive for as long as it runs.</summary>
[Redirects(typeof(Task))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestDelay
{
    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        => Delay(TimeSpan.FromMilliseconds(millisecondsDelay), cancellationToken);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled)
        {
            return GuestTask.Delay(delay);
        }

        var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, GuestSession.Current.Ended);
        return FinishAsync(Task.Delay(delay, both.Token), both, cancellationToken);
    }

    private static async Task FinishAsync(Task wait, CancellationTokenSource both, CancellationToken own)
    {
        using (both)
        {
            try
            {
                await wait;
            }
            catch (OperationCanceledException) when (own.IsCancellationRequested)
            {
                throw new TaskCanceledException(null, null, own);
            }
        }
    }
}
