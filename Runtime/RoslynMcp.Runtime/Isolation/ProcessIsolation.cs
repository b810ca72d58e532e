using System.Collections.Immutable;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
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
    private readonly Workers _workers;
    private readonly ProcessRunner _runner;

    /// <summary>Takes the workers over, and has them serve a catalog.</summary>
    public ProcessIsolation(Workers workers, ToolCatalog catalog, FacadeIndex index, Task<byte[]> image)
    {
        (_workers, _runner) = (workers, new ProcessRunner(catalog, workers.Runners, workers.Threads));
        workers.Serve(index, image);
    }

    public IsolationKind Kind => IsolationKind.Process;

    public int QuarantinedThreads => 0;

    public ImmutableArray<ConfinementMeasure> Confinement => _workers.Confinement;

    public Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation)
        => _workers.Compilers.CompileAsync(code, cancellation);

    public Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
        => _runner.RunAsync(snippet.Compiled, request, limits, cancellation);

    public void Dispose() => _workers.Dispose();
}
