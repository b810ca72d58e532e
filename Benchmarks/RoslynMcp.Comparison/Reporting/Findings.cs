using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary>Everything that a report says.</summary>
/// <param name="Outcomes">Case by case.</param>
/// <param name="Command">What regenerates it.</param>
/// <param name="NotCounted">Why there are no token counts; empty when there are.</param>
internal sealed record Findings(IReadOnlyList<Outcome> Outcomes, string Command, string NotCounted)
{
    public const double Bar = 0.95;

    /// <summary>The model that was asked; null where transcripts were replayed.</summary>
    public string? Model { get; init; }

    /// <summary>The same questions over larger catalogs.</summary>
    public IReadOnlyList<SizeRow> Sizes { get; init; } = [];

    /// <summary>Which public servers the larger catalogs are without, and why; empty when they have all.</summary>
    public string NotMounted { get; init; } = "";

    /// <summary>What the comparison itself spent its time with.</summary>
    public string Took { get; init; } = "";

    public IReadOnlyList<Outcome> Played => [.. Outcomes.Where(outcome => outcome.Arms.Count > 0)];

    /// <summary>Whether the arms sent different things in every case that was asked.</summary>
    public bool ArmsDiffer => Outcomes.Any(outcome => outcome.ArmsDiffer is true) && Outcomes.All(outcome => outcome.ArmsDiffer is not false);

    /// <summary>Correct and equivalent often enough, of what has a transcript; nothing played passes nothing.</summary>
    public bool MeetsTheBar => ArmsDiffer && Played.Count > 0
        && ArmNames.Both.All(arm => Played.Count(outcome => outcome.Arms[arm].Verdict.Correct) >= Bar * Played.Count)
        && Played.Count(outcome => outcome.Equivalence >= Scoring.Equivalence.Pass) >= Bar * Played.Count;

    public IEnumerable<ArmOutcome> Of(string arm) => Played.Select(outcome => outcome.Arms[arm]);
}
