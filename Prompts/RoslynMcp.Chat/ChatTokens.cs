namespace RoslynMcp.Chat;

/// <summary>Tokens as the endpoint's own <c>usage</c> counts them.</summary>
/// <param name="Prompt">What the model read.</param>
/// <param name="Completion">What it wrote.</param>
public readonly record struct ChatTokens(long Prompt, long Completion)
{
    /// <summary>Both together.</summary>
    public long Total => Prompt + Completion;

    /// <summary>Adds the tokens of two rounds.</summary>
    public static ChatTokens operator +(ChatTokens left, ChatTokens right) => left.Add(right);

    /// <summary>Adds the tokens of another round.</summary>
    public ChatTokens Add(ChatTokens other) => new(Prompt + other.Prompt, Completion + other.Completion);
}
