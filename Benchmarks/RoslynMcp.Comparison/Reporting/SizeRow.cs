using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Counting;

namespace RoslynMcp.Comparison.Reporting;

/// <summary>What the answers cost with a catalog of another size.</summary>
/// <param name="Catalog">Its tools.</param>
/// <param name="Arms">Each arm by its name.</param>
internal sealed record SizeRow(LargerCatalog Catalog, IReadOnlyDictionary<string, SizedArm> Arms)
{
    public static SizeRow Of(LargerCatalog catalog, IReadOnlyList<Outcome> played)
        => new(catalog, ArmNames.Both.ToDictionary(arm => arm, arm => SizedArm.Of([.. played.Select(outcome => outcome.Arms[arm])])));
}

/// <summary>One arm over one catalog.</summary>
/// <param name="Correct">Right answers.</param>
/// <param name="MedianTokens">Tokens of an answer; null where not all were counted.</param>
/// <param name="Tokens">Those of all answers together; null where not all were counted.</param>
internal sealed record SizedArm(int Correct, double? MedianTokens, Tokens? Tokens)
{
    public static SizedArm Of(IReadOnlyList<ArmOutcome> outcomes)
    {
        var correct = outcomes.Count(outcome => outcome.Verdict.Correct);
        var counted = outcomes.Select(outcome => outcome.Tokens).OfType<Tokens>().ToList();
        return counted.Count == 0 || counted.Count < outcomes.Count
            ? new SizedArm(correct, null, null)
            : new SizedArm(correct, Statistics.Median(counted.Select(tokens => (double)tokens.Total)), new Tokens(counted.Sum(tokens => tokens.Prompt), counted.Sum(tokens => tokens.Completion))
            {
                Cacheable = counted.Exists(tokens => tokens.Cacheable is null) ? null : counted.Select(tokens => tokens.Cacheable!).Aggregate(static (a, b) => a + b),
            });
    }
}
