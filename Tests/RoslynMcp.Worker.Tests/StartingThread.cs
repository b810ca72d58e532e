using System.Collections.Concurrent;

namespace RoslynMcp.Worker.Tests;

/// <summary>A thread that lives as long as the tests and starts their processes.</summary>
internal sealed class StartingThread
{
    private readonly BlockingCollection<Action> _work = [];

    private StartingThread() => new Thread(() =>
    {
        foreach (var work in _work.GetConsumingEnumerable())
        {
            work();
        }
    })
    { IsBackground = true }.Start();

    public static StartingThread Shared { get; } = new();

    public T Run<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>();
        _work.Add(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception failed)
            {
                done.SetException(failed);
            }
        });
        return done.Task.GetAwaiter().GetResult();
    }
}
