using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>One complete reply of the model.</summary>
internal sealed record ModelTurn(string Text, IReadOnlyList<ChatToolCall> Calls, ChatTokens Tokens);
