using System.Collections.Concurrent;
using System.Diagnostics;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>
/// The one thread that starts workers. On Linux a worker asks the kernel to end it with its parent, and to the kernel a parent is the
/// thread that started it: a thread of the pool would end workers whenever it retires.
/// </summary>
internal sealed class Spawner : IDisposable
{
    private readonly BlockingCollection<(ProcessStartInfo Info, TaskCompletionSource<Process> Started)> _requests = [];

    public Spawner()
    {
        var thread = new Thread(Serve, 256 << 10) { IsBackground = true, Name = "RoslynMcp spawner" };
        thread.UnsafeStart();
    }

    public Process Start(ProcessStartInfo info)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            _requests.Add((info, started));
        }
        catch (InvalidOperationException)
        {
            throw new WorkerException("the sandbox was disposed");
        }

        return started.Task.GetAwaiter().GetResult();
    }

    public void Dispose() => _requests.CompleteAdding();

    private void Serve()
    {
        foreach (var (info, started) in _requests.GetConsumingEnumerable())
        {
            try
            {
                started.SetResult(Process.Start(info)!);
            }
            catch (Exception exception)
            {
                started.SetException(new WorkerException(
                    $"a worker can't be started ({exception.Message}); allow this process to start processes, or use in-process isolation"));
            }
        }
    }
}
