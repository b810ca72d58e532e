namespace RoslynMcp.Comparison.Scoring;

/// <summary>Whether an answer is right.</summary>
/// <param name="Correct">It is.</param>
/// <param name="Why">What is wrong with it; empty when nothing is.</param>
internal sealed record Verdict(bool Correct, string Why)
{
    public static Verdict Right { get; } = new(true, "");

    public static Verdict Wrong(string why) => new(false, why);
}
