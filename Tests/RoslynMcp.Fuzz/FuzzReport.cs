using System.Collections.Immutable;

namespace RoslynMcp.Fuzz;

/// <summary>What a campaign came to.</summary>
/// <param name="Executions">Snippets that were tried.</param>
/// <param name="Statuses">How many ended in which way.</param>
/// <param name="Findings">What should not be, each class once.</param>
public sealed record FuzzReport(int Executions, ImmutableSortedDictionary<string, int> Statuses, ImmutableArray<Finding> Findings)
{
    /// <summary>The statuses in one line.</summary>
    public string Summary => string.Join(", ", Statuses.Select(status => $"{status.Key} {status.Value}"));
}
