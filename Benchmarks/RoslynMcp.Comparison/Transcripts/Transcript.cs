using System.Collections.Immutable;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>A model's turns in both arms; everything else is really done.</summary>
/// <param name="Provenance"><c>authored</c>, or <c>recorded</c> with model and date.</param>
/// <param name="Arms">The rounds of each arm.</param>
internal sealed record Transcript(string Provenance, ImmutableDictionary<string, ImmutableArray<ModelRound>> Arms)
{
    /// <summary>Which mistakes the author planned, and why they are plausible; empty for none, and for what was recorded.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
