using OpenAI.Chat;
using RoslynMcp.Chat.Model;

namespace RoslynMcp.Chat.Approaches;

/// <summary>One way in which a model gets at the tools while it answers a message.</summary>
internal interface IApproach
{
    ChatMode Mode { get; }

    /// <summary>What the model is told first.</summary>
    string Prompt { get; }

    /// <summary>The functions that a request offers.</summary>
    IReadOnlyList<ChatTool> Functions { get; }

    /// <summary>Whether the model has to answer now, with what it knows.</summary>
    bool IsExhausted { get; }

    /// <summary>Why this way leads no further; null while it does.</summary>
    string? Lost { get; }

    /// <summary>Does what the model wants and returns what it is told; nothing for an answer.</summary>
    Task<IReadOnlyList<ChatMessage>> ActAsync(ModelTurn turn, CancellationToken cancellation);
}
