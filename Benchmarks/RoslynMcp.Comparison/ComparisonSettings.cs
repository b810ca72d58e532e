using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Comparison;

/// <summary>What is compared, and how.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Output">The report's folder.</param>
/// <param name="Runs">How often each arm answers; the first answer is judged.</param>
/// <param name="Live">The model that is asked; null replays transcripts.</param>
internal sealed record ComparisonSettings(IReadOnlyList<ComparisonCase> Cases, string Output, int Runs, ModelSource? Live)
{
    /// <summary>Where transcripts of a live model's turns are written; null for nowhere.</summary>
    public string? Record { get; init; }

    /// <summary>What makes the report again.</summary>
    public string Command { get; init; } = "";

    /// <summary>Of how many tools the larger catalogs are.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = Live is null && Cases.Count > 1 ? [60, 600] : [];

    /// <summary>Where snippets run; a process of their own is what a host would give them, and what the times are of.</summary>
    public IsolationKind Isolation { get; init; } = IsolationKind.Process;

    /// <summary>Whether the tokens of replayed answers are counted, which needs node.</summary>
    public bool Counts { get; init; } = true;
}
