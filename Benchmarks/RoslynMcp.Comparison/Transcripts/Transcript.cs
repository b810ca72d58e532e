using System.Collections.Immutable;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>A model's turns in both arms; everything else is really done.</summary>
/// <param name="Provenance"><c>authored</c>, <c>authored, bound to results</c>, or <c>recorded</c> with model and date.</param>
/// <param name="Arms">The rounds of each arm.</param>
internal sealed record Transcript(string Provenance, ImmutableDictionary<string, ImmutableArray<ModelRound>> Arms)
{
    public const string Bound = "authored, bound to results";

    /// <summary>Whether its turns take products and prices out of the results that they answer; what was recorded is said as it was.</summary>
    public bool IsBound => Provenance == Bound;

    /// <summary>Which mistakes the author planned, and why they are plausible; empty for none, and for what was recorded.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
