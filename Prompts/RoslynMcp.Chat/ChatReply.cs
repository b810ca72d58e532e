using System.Collections.Immutable;

namespace RoslynMcp.Chat;

/// <summary>The answer to one user message.</summary>
/// <param name="Text">For the user: the model's words, or the fixed sentence of <paramref name="Failure"/>.</param>
/// <param name="Mode">How it came about in the end.</param>
/// <param name="Failure">Why the model did not answer; null when it did.</param>
public sealed record ChatReply(string Text, ChatMode Mode, ChatFailure? Failure)
{
    /// <summary>Requests that were made to the model.</summary>
    public int Rounds { get; init; }

    /// <summary>Tokens of all rounds.</summary>
    public ChatTokens Tokens { get; init; }

    /// <summary>Everything that happened on the way, in order, without the parts of the answer.</summary>
    public ImmutableArray<ChatEvent> Events { get; init; } = [];
}
