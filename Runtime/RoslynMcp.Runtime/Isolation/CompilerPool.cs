using RoslynMcp.Guest.Execution;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>
/// Compiler processes: one is always there, more are started while all are busy, up to a bound. Each compiles one snippet at a time, so
/// that a snippet that ends its compiler takes nobody else's with it.
/// </summary>
internal sealed class CompilerPool(WorkerOptions options, Func<CompilerProcess> start, DedicatedThreads threads) : IDisposable
{
    /// <summary>Roslyn keeps a little of all that it has seen.</summary>
    private const int RecycledAfter = 2_000;

    private readonly Lock _gate = new();
    private readonly Stack<Task<CompilerProcess>> _idle = new();
    private readonly SemaphoreSlim _free = new(options.Compilers);
    private bool _disposed;

    private static CompileOutcome Cancelled => new(Snippet: null, new ExecutionResult.Cancelled());

    /// <summary>Starts the first compiler.</summary>
    public Task<CompilerProcess> Start()
    {
        var first = threads.Run(start);
        lock (_gate)
        {
            _idle.Push(first);
        }

        return first;
    }

    public async Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation)
    {
        try
        {
            await _free.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }

        try
        {
            // A compiler that is gone for no reason of the snippet's is replaced once.
            return await WatchAsync(await TakeAsync(cancellation), code, cancellation)
                ?? await WatchAsync(await TakeAsync(cancellation), code, cancellation)
                ?? throw new WorkerException("the compiler ended twice over this snippet, and did not say why");
        }
        catch (WorkerException exception)
        {
            return new CompileOutcome(Snippet: null, Refusals.NoWorker(exception.Message));
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        List<Task<CompilerProcess>> ending;
        lock (_gate)
        {
            _disposed = true;
            ending = [.. _idle];
            _idle.Clear();
        }

        ending.ForEach(End);
    }

    private async Task<CompileOutcome?> WatchAsync(CompilerProcess compiler, string code, CancellationToken cancellation)
    {
        var compiling = threads.Run(() => compiler.Compile(code));
        try
        {
            if (await compiling.WaitAsync(options.CompileTimeout, cancellation) is { } outcome)
            {
                GiveBack(compiler);
                return outcome;
            }

            var death = compiler.Death();
            return Ended(compiler, death switch
            {
                { IsStackOverflow: true } => Refusals.NestedTooDeeply(),
                { IsOutOfMemory: true } => Refusals.CompilerFull(options.CompilerMemory),
                _ => null,
            });
        }
        catch (TimeoutException)
        {
            return Ended(compiler, Refusals.CompilerOverdue(options.CompileTimeout));
        }
        catch (OperationCanceledException)
        {
            return Ended(compiler, Cancelled.Refusal);
        }
        catch
        {
            Ended(compiler, result: null);
            throw;
        }
    }

    private CompileOutcome? Ended(CompilerProcess compiler, ExecutionResult? result)
    {
        compiler.Dispose();
        Replace();
        return result is null ? null : new CompileOutcome(Snippet: null, result);
    }

    /// <summary>A compiler that is ready; one that still starts when the caller leaves is kept for the next.</summary>
    private async Task<CompilerProcess> TakeAsync(CancellationToken cancellation)
    {
        var compiler = Take();
        try
        {
            return await compiler.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            Keep(compiler);
            throw;
        }
    }

    private Task<CompilerProcess> Take()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            while (_idle.TryPop(out var idle))
            {
                if (!idle.IsCompleted || (idle.IsCompletedSuccessfully && !idle.Result.HasExited))
                {
                    return idle;
                }

                End(idle);
            }
        }

        return threads.Run(start);
    }

    private void GiveBack(CompilerProcess compiler)
    {
        if (compiler.Compiled >= RecycledAfter)
        {
            compiler.Dispose();
            Replace();
            return;
        }

        Keep(Task.FromResult(compiler));
    }

    private void Keep(Task<CompilerProcess> compiler)
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _idle.Push(compiler);
                return;
            }
        }

        End(compiler);
    }

    /// <summary>Starts the next compiler before it is asked for, unless another is idle.</summary>
    private void Replace()
    {
        lock (_gate)
        {
            if (!_disposed && _idle.Count == 0)
            {
                _idle.Push(threads.Run(start));
            }
        }
    }

    private static void End(Task<CompilerProcess> compiler)
        => compiler.ContinueWith(
            static started => started.Result.Dispose(),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskScheduler.Default);
}
