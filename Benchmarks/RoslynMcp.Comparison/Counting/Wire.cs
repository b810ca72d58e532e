using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Counting;

/// <summary>What went to a model and what came from it, for one answer.</summary>
internal sealed record Wire(ImmutableArray<JsonElement> Sent, ImmutableArray<ModelRound> Said);
