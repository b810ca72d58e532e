using System.Collections.Immutable;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Scoring;

namespace RoslynMcp.Comparison;

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Provenance">Where the model's turns come from; <c>none</c> where there are none.</param>
/// <param name="Arms">Each arm by its name; empty without a transcript.</param>
/// <param name="Equivalence">How alike the answers are, out of 100; null without a transcript.</param>
internal sealed record Outcome(ComparisonCase Case, string Provenance, ImmutableSortedDictionary<string, ArmOutcome> Arms, double? Equivalence)
{
    /// <summary>What the transcript's author planned, and why.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Why a live model's turns were not recorded; null when they were, or when nobody asked for it.</summary>
    public string? NotRecorded { get; init; }

    public static Outcome NoTranscript(ComparisonCase one)
        => new(one, "none", ImmutableSortedDictionary<string, ArmOutcome>.Empty, Equivalence: null);
}

/// <summary>What came of one case in one arm.</summary>
/// <param name="Verdict">Whether the answer is right.</param>
/// <param name="Answer">It.</param>
/// <param name="Tokens">What it cost; null where nothing counted.</param>
/// <param name="Rounds">How often the model was asked.</param>
/// <param name="Ms">From question to answer, run by run.</param>
/// <param name="ToolMs">The tools' share, run by run.</param>
internal sealed record ArmOutcome(
    Verdict Verdict, string Answer, Tokens? Tokens, int Rounds, ImmutableArray<double> Ms, ImmutableArray<double> ToolMs)
{
    public ScoredAnswer? Scored { get; init; }
}
