using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary>Everything that a report says.</summary>
/// <param name="Outcomes">Case by case.</param>
/// <param name="ArmsDiffer">Whether the arms sent different things.</param>
/// <param name="Command">What regenerates it.</param>
/// <param name="NotCounted">Why there are no token counts; empty when there are.</param>
internal sealed record Findings(IReadOnlyList<Outcome> Outcomes, bool ArmsDiffer, string Command, string NotCounted)
{
    public const double Bar = 0.95;

    /// <summary>The same questions over larger catalogs.</summary>
    public IReadOnlyList<SizeRow> Sizes { get; init; } = [];

    public IReadOnlyList<Outcome> Played => [.. Outcomes.Where(outcome => outcome.Arms.Count > 0)];

    /// <summary>Correct and equivalent often enough, of what has a transcript; nothing played passes nothing.</summary>
    public bool MeetsTheBar => ArmsDiffer && Played.Count > 0
        && ArmNames.Both.All(arm => Played.Count(outcome => outcome.Arms[arm].Verdict.Correct) >= Bar * Played.Count)
        && Played.Count(outcome => outcome.Equivalence >= Scoring.Equivalence.Pass) >= Bar * Played.Count;

    public IEnumerable<ArmOutcome> Of(string arm) => Played.Select(outcome => outcome.Arms[arm]);
}

/// <summary>What the answers cost with a catalog of another size.</summary>
/// <param name="Tools">How many tools there are.</param>
/// <param name="Correct">Right answers, arm by arm.</param>
/// <param name="MedianTokens">Tokens of an answer, arm by arm; null where nothing counted.</param>
internal sealed record SizeRow(int Tools, IReadOnlyDictionary<string, int> Correct, IReadOnlyDictionary<string, double?> MedianTokens);
