using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Compilation.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>The processes of one sandbox. The first compiler starts at once, before it is known which tools it is to serve.</summary>
internal sealed class Workers : IDisposable
{
    /// <summary>Threads that wait for workers do nothing deep.</summary>
    private const int StackSize = 512 << 10;

    private readonly Spawner _spawner = new();
    private readonly SandboxOptions _options;
    private readonly TaskCompletionSource<ServedFacade> _served = Awaited<ServedFacade>();
    private TaskCompletionSource<PrepareMessage> _prepared = Awaited<PrepareMessage>();

    public Workers(SandboxOptions options)
    {
        _options = options;
        Compilers = new CompilerPool(options.Workers, StartCompiler, Threads);
        Runners = new RunnerPool(options, StartRunner, Threads);
        _ = Compilers.Start();
    }

    public DedicatedThreads Threads { get; } = new(StackSize);

    public CompilerPool Compilers { get; }

    public RunnerPool Runners { get; }

    /// <summary>What confines the runner that was started last; empty before the first.</summary>
    public ImmutableArray<ConfinementMeasure> Confinement { get; private set; } = [];

    /// <summary>Says once what is to be served, and starts runners; while processes start, the image may still be on its way.</summary>
    public void Serve(FacadeIndex index, Task<byte[]> image)
    {
        _served.TrySetResult(new ServedFacade(index, image));
        if (_options.Workers.OneShot)
        {
            // A runner that is to serve one snippet needs nothing of the compiler, and warms up while that starts.
            _ = image.ContinueWith(
                emitted => _prepared.TrySetResult(new PrepareMessage(emitted.Result, WarmUp: default, WarmUpToken: 0)),
                CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }

        Runners.Fill();
    }

    public void Dispose()
    {
        var disposed = new WorkerException("the sandbox was disposed");
        _served.TrySetException(disposed);
        _prepared.TrySetException(disposed);
        Compilers.Dispose();
        Runners.Dispose();
        _spawner.Dispose();
        Threads.Dispose();
    }

    /// <summary>Runners that last have the facade and their warm-up from the first compiler; when it can't start, those who wait are told and the next tries again.</summary>
    private CompilerProcess StartCompiler()
    {
        try
        {
            var compiler = CompilerProcess.Start(Start(WorkerRole.Compiler, _options.Workers.CompilerMemory), Message, _spawner);
            _prepared.TrySetResult(compiler.Facade);
            return compiler;
        }
        catch (WorkerException exception) when (!_prepared.Task.IsCompletedSuccessfully)
        {
            Interlocked.Exchange(ref _prepared, Awaited<PrepareMessage>()).TrySetException(exception);
            throw;
        }
    }

    private FacadeMessage Message()
    {
        var (index, image) = _served.Task.GetAwaiter().GetResult();
        return new FacadeMessage(index, image.GetAwaiter().GetResult(), WarmUp: !_options.Workers.OneShot);
    }

    private Runner StartRunner(long memory)
    {
        var runner = Runner.Start(Start(WorkerRole.Runner, memory), _prepared.Task, _spawner);
        Confinement = runner.Confinement;
        return runner;
    }

    private WorkerStart Start(WorkerRole role, long memory) => new(
        WorkerLocation.Find(_options.Workers.Path), role, memory, _options.Workers.StartTimeout, _options.Workers.RequireConfinement);

    private static TaskCompletionSource<T> Awaited<T>()
    {
        var awaited = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = awaited.Task.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return awaited;
    }

    private sealed record ServedFacade(FacadeIndex Index, Task<byte[]> Image);
}
