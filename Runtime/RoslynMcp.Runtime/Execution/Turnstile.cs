namespace RoslynMcp.Runtime.Execution;

/// <summary>Lets a number of executions in at once, a number more wait, and turns the rest away.</summary>
internal sealed class Turnstile(int concurrency, int queue) : IDisposable
{
    private readonly SemaphoreSlim _free = new(concurrency);
    private int _waiting;

    public async ValueTask<Turn> EnterAsync(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return new Turn(null, IsCancelled: true);
        }

        if (_free.Wait(0, CancellationToken.None))
        {
            return new Turn(_free, IsCancelled: false);
        }

        if (Interlocked.Increment(ref _waiting) > queue)
        {
            Interlocked.Decrement(ref _waiting);
            return new Turn(null, IsCancelled: false);
        }

        try
        {
            await _free.WaitAsync(cancellation);
            return new Turn(_free, IsCancelled: false);
        }
        catch (OperationCanceledException)
        {
            return new Turn(null, IsCancelled: true);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _free.Dispose();

    /// <summary>The right to run, given back when disposed.</summary>
    internal readonly record struct Turn(SemaphoreSlim? Free, bool IsCancelled) : IDisposable
    {
        public bool IsAdmitted => Free is not null;

        public void Dispose() => Free?.Release();
    }
}
