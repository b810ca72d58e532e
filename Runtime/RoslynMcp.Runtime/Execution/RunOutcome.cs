using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Execution;

/// <summary>How a run ended, and the tool calls it made.</summary>
/// <param name="Guest">What the guest's side reported; null when its process ended first or there was none.</param>
/// <param name="Calls">The calls that were started.</param>
/// <param name="Instead">The result when the guest's side reported nothing.</param>
internal sealed record RunOutcome(GuestOutcome? Guest, ImmutableArray<ToolCallRecord> Calls, ExecutionResult? Instead = null)
{
    /// <summary>Whether somebody from outside killed the guest's process.</summary>
    public bool WasKilled { get; init; }
}
