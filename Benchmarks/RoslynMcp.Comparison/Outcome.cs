using System.Collections.Immutable;
using RoslynMcp.Comparison.Arms;
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

    /// <summary>Whether the arms sent different instructions and functions; null where nothing was sent.</summary>
    public bool? ArmsDiffer { get; init; }

    public static Outcome NoTranscript(ComparisonCase one)
        => new(one, "none", ImmutableSortedDictionary<string, ArmOutcome>.Empty, Equivalence: null);

    /// <summary>A case that could not be asked has failed in both arms.</summary>
    public static Outcome NotAsked(ComparisonCase one, string why) => NoTranscript(one) with
    {
        Provenance = "unreadable",
        Arms = ArmNames.Both.ToImmutableSortedDictionary(arm => arm, _ => new ArmOutcome(Verdict.Wrong(why), "", Rounds: 0, [])),
        Equivalence = 0,
    };
}

/// <summary>What came of one case in one arm.</summary>
/// <param name="Verdict">Whether the answer is right.</param>
/// <param name="Answer">It.</param>
/// <param name="Rounds">How often the model was asked.</param>
/// <param name="Times">Where the time went, run by run; empty where nothing ran.</param>
internal sealed record ArmOutcome(Verdict Verdict, string Answer, int Rounds, ImmutableArray<AttemptTime> Times)
{
    /// <summary>What it cost; null where nothing counted.</summary>
    public Tokens? Tokens { get; init; }

    /// <summary>What is still to be counted; null when it was, or when the endpoint did.</summary>
    public Wire? Wire { get; init; }

    public ScoredAnswer? Scored { get; init; }
}
