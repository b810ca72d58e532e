using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime;

/// <summary>
/// How an execution ended: one of a closed set. A guest's failure is data and never an exception; every result lists the tool
/// calls that were made, so that a model does not repeat a write.
/// </summary>
public abstract record ExecutionResult
{
    private ExecutionResult()
    {
    }

    /// <summary>What the snippet printed, bounded by <see cref="SandboxLimits.Output"/>.</summary>
    public string Output { get; init; } = "";

    /// <summary>Whether some of what it printed was cut.</summary>
    public bool OutputTruncated { get; init; }

    /// <summary>Every violation when the snippet was rejected, otherwise warnings worth a model's attention.</summary>
    public ImmutableArray<SnippetDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The tools that the compiled snippet can reach; empty before it compiles.</summary>
    public ImmutableArray<ToolEffect> Effects { get; init; } = [];

    /// <summary>The tool calls that were made, in the order they were started.</summary>
    public ImmutableArray<ToolCallRecord> Calls { get; init; } = [];

    /// <summary>Times and sizes.</summary>
    public ExecutionMetrics Metrics { get; init; } = ExecutionMetrics.None;

    /// <summary>Where the guest ran.</summary>
    public IsolationKind Isolation { get; init; }

    /// <summary>It ran to its end.</summary>
    /// <param name="Value">What it returned, as JSON; a JSON null for nothing.</param>
    public sealed record Succeeded(JsonElement Value) : ExecutionResult;

    /// <summary>It was refused before anything ran; <see cref="Diagnostics"/> say why.</summary>
    public sealed record Rejected : ExecutionResult
    {
        /// <summary>Set only for a defect of ours: IL verification refused what the rules had accepted.</summary>
        public ExecutionError? Error { get; init; }
    }

    /// <summary>The snippet threw, or one of its tools did and it did not catch that.</summary>
    public sealed record Faulted(ExecutionError Error) : ExecutionResult;

    /// <summary>It met a limit; the error names which, its value and what was observed.</summary>
    public sealed record LimitExceeded(ExecutionError Error) : ExecutionResult;

    /// <summary>It can reach destructive tools that nobody approved; nothing ran.</summary>
    public sealed record AwaitingApproval(ExecutionError Error) : ExecutionResult;

    /// <summary>The caller cancelled it.</summary>
    public sealed record Cancelled : ExecutionResult;

    /// <summary>The sandbox could not take it now; nothing of the snippet's doing.</summary>
    public sealed record Unavailable(ExecutionError Error) : ExecutionResult;
}
