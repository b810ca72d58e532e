using System.Diagnostics;

namespace RoslynMcp.Guest.Execution;

/// <summary>
/// The guest's own synchronization context: whatever continues, continues on the guest's thread, which pumps this queue while
/// it waits. Posting is safe from any thread; after <see cref="Close"/> nothing is kept.
/// </summary>
internal sealed class GuestQueue(GuestSession session) : SynchronizationContext
{
    /// <summary>Ticks to look out for an answer: 200 µs, until one took longer.</summary>
    private static readonly long Patience = Stopwatch.Frequency / 5_000;

    private static readonly long LittlePatience = Stopwatch.Frequency / 20_000;

    // A Monitor and not a Lock: the pump waits on it.
    private readonly object _gate = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _items = new();
    private bool _woken;
    private bool _hasNews;
    private bool _closed;
    private long _patience = Patience;

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _items.Enqueue((d, state));
            _hasNews = true;
            Monitor.Pulse(_gate);
        }
    }

    public override void Send(SendOrPostCallback d, object? state)
        => throw new NotSupportedException("A guest has one thread; nothing can be sent to it and waited for.");

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Makes the pump look at its task and at the limits again.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            _woken = _hasNews = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Runs what arrives until <paramref name="task"/> is done; a limit met meanwhile is thrown.</summary>
    public void PumpUntil(Task task)
    {
        if (!task.IsCompleted)
        {
            task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(Wake);
        }

        while (!task.IsCompleted)
        {
            LookOutForNews();
            if (TryTake(out var item))
            {
                RunInTurn(item.Callback, item.State);
            }

            session.Meter.Check();
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _items.Clear();
        }
    }

    private void RunInTurn(SendOrPostCallback callback, object? state)
    {
        var outer = Current;
        SetSynchronizationContext(new GuestTurn(this));
        try
        {
            callback(state);
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>A quick tool answers in less time than it takes to put a thread to sleep and to wake it.</summary>
    private void LookOutForNews()
    {
        var until = Stopwatch.GetTimestamp() + _patience;
        while (!Volatile.Read(ref _hasNews))
        {
            if (Stopwatch.GetTimestamp() > until)
            {
                _patience = LittlePatience;
                return;
            }

            Thread.SpinWait(8);
        }
    }

    private bool TryTake(out (SendOrPostCallback Callback, object? State) item)
    {
        lock (_gate)
        {
            if (_items.TryDequeue(out item))
            {
                _hasNews = _items.Count > 0 || _woken;
                return true;
            }

            if (!_woken)
            {
                WaitForNews();
            }

            _woken = false;
            var taken = _items.TryDequeue(out item);
            _hasNews = _items.Count > 0;
            return taken;
        }
    }

    private void WaitForNews()
    {
        var onTool = session.HasPendingCalls;
        if (onTool)
        {
            session.Meter.Clock.BeginToolWait();
        }

        Monitor.Wait(_gate, session.Meter.Clock.Left + TimeSpan.FromMilliseconds(1));
        if (onTool)
        {
            session.Meter.Clock.EndToolWait();
        }
    }
}
