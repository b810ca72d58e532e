using RoslynMcp.Comparison.Cases;

namespace RoslynMcp.Comparison;

/// <summary>What is compared, and how.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Output">The report's folder.</param>
/// <param name="Runs">How often each arm answers.</param>
/// <param name="Model">The model that is asked; null replays transcripts.</param>
internal sealed record ComparisonSettings(IReadOnlyList<ComparisonCase> Cases, string Output, int Runs, string? Model)
{
    /// <summary>Of how many tools the larger catalogs are.</summary>
    public IReadOnlyList<int> Sizes => Model is null && Cases.Count > 1 ? [60, 600] : [];
}
