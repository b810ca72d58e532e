using System.Collections.Immutable;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>An arm's answer, as the score of equivalence sees it.</summary>
/// <param name="Text">What the user reads.</param>
/// <param name="Skus">The products that it names.</param>
/// <param name="Correct">Whether it is right.</param>
/// <param name="IsError">Whether it is a sentence of the host's, because there was no answer.</param>
internal sealed record ScoredAnswer(string Text, ImmutableArray<string> Skus, bool Correct, bool IsError);
