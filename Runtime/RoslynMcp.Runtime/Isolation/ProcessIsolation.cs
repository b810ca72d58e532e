using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Compilation.Wire;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>
/// Compiles in one kind of process and runs in another, both confined and both killed when they overstay; the host itself loads
/// neither Roslyn nor anything that came from a snippet.
/// </summary>
internal sealed class ProcessIsolation : IIsolation
{
    /// <summary>Threads that wait for workers do nothing deep.</summary>
    private const int StackSize = 512 << 10;

    private readonly DedicatedThreads _threads = new(StackSize);
    private readonly Spawner _spawner = new();
    private readonly CompilerPool _compilers;
    private readonly RunnerPool _runners;
    private readonly ProcessRunner _runner;
    private readonly FacadeIndex _index;
    private readonly Task<byte[]> _image;
    private readonly SandboxOptions _options;
    private TaskCompletionSource<PrepareMessage> _facade = Awaited();

    public ProcessIsolation(ToolCatalog catalog, FacadeIndex index, Task<byte[]> image, SandboxOptions options)
    {
        (_index, _image, _options) = (index, image, options);
        _compilers = new CompilerPool(options.Workers, StartCompiler, _threads);
        _runners = new RunnerPool(options, StartRunner, _threads);
        _runner = new ProcessRunner(catalog, _runners, _threads);
        _ = _compilers.Start();
        _runners.Fill();
    }

    public IsolationKind Kind => IsolationKind.Process;

    public int QuarantinedThreads => 0;

    public ImmutableArray<ConfinementMeasure> Confinement { get; private set; } = [];

    public Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation)
        => _compilers.CompileAsync(code, cancellation);

    public Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
        => _runner.RunAsync(snippet.Compiled, request, limits, cancellation);

    public void Dispose()
    {
        _facade.TrySetException(new WorkerException("the sandbox was disposed"));
        _compilers.Dispose();
        _runners.Dispose();
        _spawner.Dispose();
        _threads.Dispose();
    }

    /// <summary>Runners have the facade and their warm-up from the first compiler; when it can't start, those who wait are told and the next tries again.</summary>
    private CompilerProcess StartCompiler()
    {
        try
        {
            var compiler = CompilerProcess.Start(
                Start(WorkerRole.Compiler, _options.Workers.CompilerMemory), _index, Message, _spawner);
            _facade.TrySetResult(compiler.Facade);
            return compiler;
        }
        catch (WorkerException exception) when (!_facade.Task.IsCompletedSuccessfully)
        {
            Interlocked.Exchange(ref _facade, Awaited()).TrySetException(exception);
            throw;
        }
    }

    /// <summary>While the process starts, the facade may still be on its way.</summary>
    private FacadeMessage Message() => new(_index, _image.GetAwaiter().GetResult(), WarmUp: !_options.Workers.OneShot);

    private Runner StartRunner(long memory)
    {
        var runner = Runner.Start(Start(WorkerRole.Runner, memory), _facade.Task, _spawner);
        Confinement = runner.Confinement;
        return runner;
    }

    private WorkerStart Start(WorkerRole role, long memory) => new(
        WorkerLocation.Find(_options.Workers.Path), role, memory, _options.Workers.StartTimeout, _options.Workers.RequireConfinement);

    private static TaskCompletionSource<PrepareMessage> Awaited()
    {
        var awaited = new TaskCompletionSource<PrepareMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = awaited.Task.ContinueWith(
            static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return awaited;
    }
}
