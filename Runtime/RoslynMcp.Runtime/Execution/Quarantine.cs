namespace RoslynMcp.Runtime.Execution;

/// <summary>Threads that were answered without and can't be ended; each counts until it comes back by itself.</summary>
internal sealed class Quarantine
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add(Task hanging)
    {
        Interlocked.Increment(ref _count);
        _ = hanging.ContinueWith(
            _ => Interlocked.Decrement(ref _count), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
