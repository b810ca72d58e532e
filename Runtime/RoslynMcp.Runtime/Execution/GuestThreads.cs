using System.Collections.Concurrent;

namespace RoslynMcp.Runtime.Execution;

/// <summary>
/// Threads for compiling and for guests: a deep stack, used again by the next, never the pool's. A thread that hangs is simply
/// not given back.
/// </summary>
internal sealed class GuestThreads : IDisposable
{
    /// <summary>Guest frames take at most half; the framework's frames below and above them have the rest.</summary>
    private const int StackSize = 128 << 20;

    private readonly ConcurrentBag<GuestThread> _idle = [];
    private volatile bool _disposed;

    /// <summary>Runs work on a thread of its own; the task's continuations do not run on that thread.</summary>
    public Task<T> Run<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = _idle.TryTake(out var idle) ? idle : new GuestThread(StackSize);
        thread.Run(() =>
        {
            Exception? failure = null;
            T? result = default;
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }

            GiveBack(thread);
            if (failure is null)
            {
                done.SetResult(result!);
            }
            else
            {
                done.SetException(failure);
            }
        });
        return done.Task;
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var thread))
        {
            thread.End();
        }
    }

    private void GiveBack(GuestThread thread)
    {
        if (_disposed)
        {
            thread.End();
        }
        else
        {
            _idle.Add(thread);
        }
    }
}
