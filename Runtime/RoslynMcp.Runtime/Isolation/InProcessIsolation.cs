using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Everything on threads of the host: limits mistakes, not attackers.</summary>
internal sealed class InProcessIsolation : IIsolation
{
    /// <summary>Guest frames take at most half; the framework's frames below and above them have the rest.</summary>
    private const int StackSize = 128 << 20;

    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly DedicatedThreads _threads = new(StackSize);
    private readonly LoadedFacade _facade;
    private readonly SnippetPipeline _pipeline;
    private readonly InProcessRunner _runner;
    private readonly Quarantine _quarantine = new();
    private readonly TimeSpan _compileTimeout;

    public InProcessIsolation(ToolCatalog catalog, FacadeIndex index, byte[] image, TimeSpan compileTimeout)
    {
        _compileTimeout = compileTimeout;
        SnippetPipeline.WarmUp();
        _facade = new LoadedFacade(image);
        _pipeline = new SnippetPipeline(index, FacadeAssembly.Of(image));
        _runner = new InProcessRunner(catalog, _facade, _threads, _quarantine);
    }

    public IsolationKind Kind => IsolationKind.InProcess;

    public int QuarantinedThreads => _quarantine.Count;

    public ImmutableArray<ConfinementMeasure> Confinement => [];

    /// <summary>The compiler looks at its token often but not everywhere; where it does not, its thread is given up.</summary>
    public async Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation)
    {
        using var overdue = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        overdue.CancelAfter(_compileTimeout);
        var compiling = _threads.Run(() => _pipeline.Compile(code, overdue.Token));
        try
        {
            return await compiling.WaitAsync(_compileTimeout + Grace, CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            return new CompileOutcome(
                Snippet: null, cancellation.IsCancellationRequested ? new ExecutionResult.Cancelled() : Refusals.CompilerOverdue(_compileTimeout));
        }
        catch (TimeoutException)
        {
            _quarantine.Add(compiling);
            return new CompileOutcome(Snippet: null, Refusals.CompilerOverdue(_compileTimeout));
        }
    }

    public Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
        => _runner.RunAsync(snippet, request, limits.ForGuest(), cancellation);

    public void Dispose()
    {
        _threads.Dispose();
        _facade.Unload();
    }
}
