using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>What a model said in one round.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Calls">What it wants called; empty for an answer.</param>
internal sealed record ModelTurn(string Text, IReadOnlyList<ChatToolCall> Calls)
{
    public AssistantChatMessage ToMessage()
    {
        if (Calls.Count == 0)
        {
            return new AssistantChatMessage(Text);
        }

        var message = new AssistantChatMessage(Calls);
        if (Text.Length > 0)
        {
            message.Content.Add(ChatMessageContentPart.CreateTextPart(Text));
        }

        return message;
    }
}
