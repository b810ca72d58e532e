namespace RoslynMcp.Comparison.Counting;

/// <summary>Tokens of one answer, all rounds together.</summary>
/// <param name="Prompt">Sent: messages and offered functions, as they were on the wire.</param>
/// <param name="Completion">Received: words, names of functions and their arguments.</param>
internal sealed record Tokens(long Prompt, long Completion)
{
    /// <summary>Of the prompt, what a provider can have kept; null where nobody knows.</summary>
    public Cacheable? Cacheable { get; init; }

    public long Total => Prompt + Completion;
}

/// <summary>Tokens of prompts that repeat an earlier prompt's beginning.</summary>
/// <param name="Conversation">Of the same conversation's earlier rounds.</param>
/// <param name="Arm">Of any earlier prompt of the arm, those of other conversations included.</param>
internal sealed record Cacheable(long Conversation, long Arm)
{
    public static Cacheable operator +(Cacheable a, Cacheable b) => new(a.Conversation + b.Conversation, a.Arm + b.Arm);
}
