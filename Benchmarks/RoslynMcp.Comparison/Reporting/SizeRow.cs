using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Catalogs;

namespace RoslynMcp.Comparison.Reporting;

/// <summary>What the answers cost with a catalog of another size.</summary>
/// <param name="Catalog">Its tools.</param>
/// <param name="Correct">Right answers, arm by arm.</param>
/// <param name="MedianTokens">Tokens of an answer, arm by arm; null where nothing counted.</param>
internal sealed record SizeRow(LargerCatalog Catalog, IReadOnlyDictionary<string, int> Correct, IReadOnlyDictionary<string, double?> MedianTokens)
{
    public static SizeRow Of(LargerCatalog catalog, IReadOnlyList<Outcome> played) => new(
        catalog,
        ArmNames.Both.ToDictionary(arm => arm, arm => played.Count(outcome => outcome.Arms[arm].Verdict.Correct)),
        ArmNames.Both.ToDictionary(arm => arm, arm => played.Any(outcome => outcome.Arms[arm].Tokens is null)
            ? (double?)null
            : Statistics.Median(played.Select(outcome => (double)outcome.Arms[arm].Tokens!.Total))));
}
