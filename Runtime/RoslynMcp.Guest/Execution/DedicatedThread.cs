namespace RoslynMcp.Guest.Execution;

/// <summary>One thread that waits for work.</summary>
internal sealed class DedicatedThread
{
    private readonly object _gate = new();
    private Action? _work;
    private bool _ended;

    public DedicatedThread(int stackSize)
    {
        var thread = new Thread(Loop, stackSize) { IsBackground = true, Name = "RoslynMcp" };
        thread.UnsafeStart();
    }

    public void Run(Action work)
    {
        lock (_gate)
        {
            _work = work;
            Monitor.Pulse(_gate);
        }
    }

    public void End()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.Pulse(_gate);
        }
    }

    private void Loop()
    {
        while (Next() is { } work)
        {
            work();
        }
    }

    private Action? Next()
    {
        lock (_gate)
        {
            while (_work is null && !_ended)
            {
                Monitor.Wait(_gate);
            }

            var work = _work;
            _work = null;
            return work;
        }
    }
}
