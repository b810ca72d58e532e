using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Approval;

/// <summary>What somebody is asked to approve.</summary>
/// <param name="Code">The snippet.</param>
/// <param name="Context">On whose behalf it would run.</param>
/// <param name="Effects">Every tool that it can reach; it can call nothing else.</param>
/// <param name="Waiting">Those of them that are destructive and not approved yet.</param>
public sealed record ApprovalQuestion(
    string Code,
    ToolContext Context,
    ImmutableArray<ToolEffect> Effects,
    ImmutableArray<ToolEffect> Waiting);
