using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison;

/// <summary>What both arms are asked over.</summary>
/// <param name="Model">Who answers.</param>
/// <param name="Oracle">What is right.</param>
/// <param name="Replay">Plays transcripts; null when a real model answers.</param>
/// <param name="Counter">Counts tokens; null when the endpoint does, or nobody.</param>
internal sealed record Table(ModelSource Model, Oracle Oracle, ReplayedModel? Replay, TokenCounter? Counter)
{
    /// <summary>Keeps what a real model says; null for not.</summary>
    public Recording? Recording { get; init; }
}
