using System.Collections.Immutable;

namespace RoslynMcp.Comparison.Cases;

/// <summary>What the oracle found.</summary>
/// <param name="Skus">The SKUs that may be named; null when the answer need not name any, and empty when it must not.</param>
/// <param name="Numbers">The numbers to be stated.</param>
internal sealed record GoldAnswer(ImmutableArray<string>? Skus, ImmutableArray<decimal> Numbers)
{
    /// <summary>Why there is none, so that no answer can be right; null when there is one.</summary>
    public string? Missing { get; init; }
}
