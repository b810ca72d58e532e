using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Approaches;

/// <summary>What the answering of one message goes by.</summary>
/// <param name="Conversation">Whose message it is.</param>
/// <param name="Question">The message.</param>
/// <param name="Tools">What the caller may use.</param>
/// <param name="Options">As they were when the message came.</param>
internal sealed record TurnContext(Conversation Conversation, string Question, Toolset Tools, ChatHostOptions Options)
{
    /// <summary>Asked about destructive tools; null means no.</summary>
    public IApprovalHandler? Approval { get; init; }

    /// <summary>Hears of what happens, from any thread.</summary>
    public required Action<ChatEvent> Tell { get; init; }
}
