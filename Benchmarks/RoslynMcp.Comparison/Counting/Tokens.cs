namespace RoslynMcp.Comparison.Counting;

/// <summary>Tokens of one answer, all rounds together.</summary>
/// <param name="Prompt">Sent: messages and offered functions, as they were on the wire.</param>
/// <param name="Completion">Received: words, names of functions and their arguments.</param>
internal sealed record Tokens(long Prompt, long Completion)
{
    public long Total => Prompt + Completion;
}
