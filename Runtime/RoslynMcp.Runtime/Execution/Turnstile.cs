namespace RoslynMcp.Runtime.Execution;

/// <summary>
/// Lets a number of executions in at once, a number more wait, and turns the rest away. Closing it cancels all of them, and lets nobody
/// in any more.
/// </summary>
internal sealed class Turnstile(int concurrency, int queue) : IDisposable
{
    private readonly CancellationTokenSource _closing = new();

    // Never disposed of: turns are given back after the closing too.
    private readonly SemaphoreSlim _free = new(concurrency);
    private int _waiting;

    public bool IsClosed => _closing.IsCancellationRequested;

    public async ValueTask<Turn> EnterAsync(CancellationToken cancellation)
    {
        var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        return new Turn(await IsAdmittedAsync(leaving.Token) ? _free : null, leaving);
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    private async ValueTask<bool> IsAdmittedAsync(CancellationToken leaving)
    {
        if (leaving.IsCancellationRequested)
        {
            return false;
        }

        if (_free.Wait(0, CancellationToken.None))
        {
            return true;
        }

        try
        {
            if (Interlocked.Increment(ref _waiting) > queue)
            {
                return false;
            }

            await _free.WaitAsync(leaving);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>The right to run, given back when disposed.</summary>
    internal readonly record struct Turn(SemaphoreSlim? Free, CancellationTokenSource Leaving) : IDisposable
    {
        public bool IsAdmitted => Free is not null;

        public bool IsCancelled => Leaving.IsCancellationRequested;

        /// <summary>Cancelled with the caller's, and when the turnstile closes.</summary>
        public CancellationToken Token => Leaving.Token;

        public void Dispose()
        {
            Leaving.Dispose();
            Free?.Release();
        }
    }
}
