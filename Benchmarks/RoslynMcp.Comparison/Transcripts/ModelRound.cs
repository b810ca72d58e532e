using System.Collections.Immutable;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>What a model says and calls in one round.</summary>
internal sealed record ModelRound(string Text, ImmutableArray<ModelCall> Calls);
