using RoslynMcp.Guest.Execution;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>
/// Runners that wait warm. Whoever gives one back makes room for the next, which is started in the background: a start takes processor
/// time that the snippet in the one taken needs more. Only the last that waits is replaced at once; whoever finds none waits for the next
/// that is ready.
/// </summary>
internal sealed class RunnerPool(SandboxOptions options, Func<long, Runner> start, DedicatedThreads threads) : IDisposable
{
    private const int FailuresToBelieve = 3;

    private readonly Lock _gate = new();
    private readonly Queue<Runner> _idle = new();
    private readonly Queue<TaskCompletionSource<Runner>> _waiting = new();
    private readonly TenantRunners _kept = new(most: Math.Max(1, options.Workers.WarmRunners) * 2);
    private int _starting;
    private int _failed;
    private bool _isTaken;
    private bool _disposed;

    /// <summary>How many are to be there or on their way.</summary>
    private int Wanted => options.Workers.OneShot && _isTaken ? _waiting.Count : Math.Max(options.Workers.WarmRunners, _waiting.Count);

    /// <summary>Begins to fill.</summary>
    public void Fill()
    {
        lock (_gate)
        {
            Refill();
        }
    }

    /// <summary>A warm runner, or one of its own for an execution that may hold more memory than the others.</summary>
    public Task<Runner> TakeAsync(string tenant, long memory, CancellationToken cancellation)
        => memory > options.Limits.Memory ? threads.Run(() => start(memory)) : TakeAsync(tenant, cancellation);

    private async Task<Runner> TakeAsync(string tenant, CancellationToken cancellation)
    {
        TaskCompletionSource<Runner> waiter;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _isTaken = true;
            if (_kept.TryTake(tenant) is { } kept)
            {
                return kept;
            }

            while (_idle.TryDequeue(out var idle))
            {
                if (!idle.HasExited)
                {
                    if (_idle.Count == 0)
                    {
                        Refill();
                    }

                    return idle;
                }

                idle.Dispose();
            }

            waiter = new TaskCompletionSource<Runner>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiter);
            Refill();
        }

        using var leaving = cancellation.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<Runner>)state!).TrySetCanceled(token), waiter);
        return await waiter.Task;
    }

    /// <summary>Gives a runner back, which ends unless it may serve the same tenant again.</summary>
    public void Return(Runner runner, string tenant, bool reusable)
    {
        if (!reusable || runner.Memory > options.Limits.Memory || options.Workers.Reuse == RunnerReuse.SingleUse)
        {
            runner.Dispose();
            Fill();
            return;
        }

        Runner? surplus;
        lock (_gate)
        {
            surplus = _disposed ? runner : _kept.Keep(tenant, runner);
            Refill();
        }

        surplus?.Dispose();
    }

    public void Dispose()
    {
        List<Runner> ending;
        lock (_gate)
        {
            _disposed = true;
            ending = [.. _idle, .. _kept.TakeAll()];
            _idle.Clear();
            while (_waiting.TryDequeue(out var waiter))
            {
                waiter.TrySetException(new WorkerException("the sandbox was disposed"));
            }
        }

        ending.ForEach(runner => runner.Dispose());
    }

    private void Refill()
    {
        while (!_disposed
            && _starting < Wanted - _idle.Count
            && _starting < Math.Max(Environment.ProcessorCount, 2))
        {
            _ = threads.Run(StartOne);
            _starting++;
        }
    }

    private bool StartOne()
    {
        Runner? runner = null;
        WorkerException? failure = null;
        try
        {
            runner = start(options.Limits.Memory);
        }
        catch (Exception exception)
        {
            failure = exception as WorkerException ?? new WorkerException($"a worker can't be started: {exception.Message}");
        }

        lock (_gate)
        {
            _starting--;
            if (runner is null)
            {
                Fail(failure!);
                return false;
            }

            _failed = 0;
            if (!_disposed && Place(runner))
            {
                Refill();
                return true;
            }
        }

        runner.Dispose();
        return false;
    }

    /// <summary>One start may fail by chance; when several do in a row, whoever waits is told, and the next who comes tries again.</summary>
    private void Fail(WorkerException failure)
    {
        if (++_failed < FailuresToBelieve && _waiting.Count > 0)
        {
            Refill();
            return;
        }

        _failed = 0;
        while (_waiting.TryDequeue(out var disappointed))
        {
            disappointed.TrySetException(failure);
        }
    }

    /// <summary>Hands a runner to whoever waits or keeps it; not when those it was started for have left.</summary>
    private bool Place(Runner runner)
    {
        while (_waiting.TryDequeue(out var waiter))
        {
            if (waiter.TrySetResult(runner))
            {
                return true;
            }
        }

        if (_idle.Count >= options.Workers.WarmRunners)
        {
            return false;
        }

        _idle.Enqueue(runner);
        return true;
    }
}
