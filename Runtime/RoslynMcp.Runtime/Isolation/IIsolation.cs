using System.Collections.Immutable;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Where snippets are compiled and run: in the host, or in processes that can be killed.</summary>
internal interface IIsolation : IDisposable
{
    IsolationKind Kind { get; }

    /// <summary>Guest threads that hang in this process; always none with processes, which are killed.</summary>
    int QuarantinedThreads { get; }

    /// <summary>What confines the runner that was started last; empty before the first and in process.</summary>
    ImmutableArray<ConfinementMeasure> Confinement { get; }

    Task<CompileOutcome> CompileAsync(string code, CancellationToken cancellation);

    Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation);
}
