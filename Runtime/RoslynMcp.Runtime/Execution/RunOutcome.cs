using System.Collections.Immutable;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Execution;

/// <summary>How a run ended, and the tool calls it made.</summary>
internal sealed record RunOutcome(GuestOutcome Guest, ImmutableArray<ToolCallRecord> Calls);
