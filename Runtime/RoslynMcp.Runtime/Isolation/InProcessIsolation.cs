using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Everything on threads of the host: limits mistakes, not attackers.</summary>
internal sealed class InProcessIsolation : IIsolation
{
    /// <summary>Guest frames take at most half; the framework's frames below and above them have the rest.</summary>
    private const int StackSize = 128 << 20;

    private readonly DedicatedThreads _threads = new(StackSize);
    private readonly LoadedFacade _facade;
    private readonly SnippetPipeline _pipeline;
    private readonly InProcessRunner _runner;

    public InProcessIsolation(ToolCatalog catalog, FacadeText text)
    {
        var facade = FacadeCompiler.Compile(text);
        _facade = new LoadedFacade(facade.Image);
        _pipeline = new SnippetPipeline(text, facade);
        _runner = new InProcessRunner(catalog, _facade, _threads);
    }

    public IsolationKind Kind => IsolationKind.InProcess;

    public int QuarantinedThreads => _runner.Quarantined;

    public ImmutableArray<ConfinementMeasure> Confinement => [];

    public Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation)
        => _threads.Run(() => _pipeline.Compile(code));

    public Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
        => _runner.RunAsync(snippet, request, limits.ForGuest(), cancellation);

    public void Dispose()
    {
        _threads.Dispose();
        _facade.Unload();
    }
}
