namespace RoslynMcp.Benchmarks.Staleness;

/// <summary>Whether figures are of the code as it is now.</summary>
/// <param name="IsCurrent">False also where that cannot be told.</param>
/// <param name="Words">Why, for people.</param>
internal sealed record Verdict(bool IsCurrent, string Words);
