namespace RoslynMcp.Chat;

/// <summary>Tokens as the endpoint counted them; all zero where it did not say.</summary>
/// <param name="Prompt">Tokens sent, in all rounds together.</param>
/// <param name="CachedPrompt">Those of them that the endpoint had cached.</param>
/// <param name="Completion">Tokens received.</param>
public sealed record ChatUsage(long Prompt, long CachedPrompt, long Completion)
{
    /// <summary>Nothing was counted.</summary>
    public static ChatUsage None { get; } = new(0, 0, 0);

    /// <summary>Both together.</summary>
    public ChatUsage Plus(ChatUsage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ChatUsage(Prompt + other.Prompt, CachedPrompt + other.CachedPrompt, Completion + other.Completion);
    }
}
