using System.Collections.Immutable;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>The answer to one user message.</summary>
/// <param name="Text">What the user reads: the model's answer, or a fixed sentence when there is none.</param>
/// <param name="Mode">How it came about in the end.</param>
public sealed record ChatReply(string Text, ChatMode Mode)
{
    /// <summary>Why there is no answer of the model's; null when there is.</summary>
    public ChatProblem? Problem { get; init; }

    /// <summary>How often the model was asked.</summary>
    public int Rounds { get; init; }

    /// <summary>Tokens of all rounds.</summary>
    public ChatUsage Usage { get; init; } = ChatUsage.None;

    /// <summary>What became of the snippets, in their order.</summary>
    public ImmutableArray<ExecutionResult> Executions { get; init; } = [];
}
