using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime;

/// <summary>One snippet to execute, and on whose behalf.</summary>
/// <param name="Code">What the model wrote.</param>
public sealed record ExecutionRequest(string Code)
{
    /// <summary>On whose behalf tools are called; chosen by the host.</summary>
    public ToolContext Context { get; init; } = new() { TenantId = "demo" };

    /// <summary>Limits of this execution; null takes the sandbox's.</summary>
    public SandboxLimits? Limits { get; init; }

    /// <summary>Ids of destructive tools that may run unasked; <c>all</c> approves every one.</summary>
    public ImmutableHashSet<string> Approved { get; init; } = [];

    /// <summary>Asked about destructive tools that are not in <see cref="Approved"/>; null takes the sandbox's.</summary>
    public IApprovalHandler? Approval { get; init; }

    /// <summary>
    /// Hears of each tool call as it starts, makes progress and ends, and of what a tool that failed threw, which nobody else is told;
    /// called from the threads that tools run on.
    /// </summary>
    public IProgress<ToolCallUpdate>? Watcher { get; init; }

    /// <summary>Whether spans of tool calls carry arguments and results; they are the customer's data. Default no.</summary>
    public bool RecordContent { get; init; }

    internal bool Approves(string tool) => Approved.Contains(tool) || Approved.Contains("all");
}
