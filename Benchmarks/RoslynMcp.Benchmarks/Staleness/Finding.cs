namespace RoslynMcp.Benchmarks.Staleness;

/// <summary>One line of the answer.</summary>
/// <param name="Where">File, and line where it is not the file of results.</param>
/// <param name="Figures">The section's name.</param>
/// <param name="Commit">The commit that the figures were measured at, or "-".</param>
/// <param name="Verdict">What is to be said of them.</param>
internal sealed record Finding(string Where, string Figures, string Commit, Verdict Verdict);
