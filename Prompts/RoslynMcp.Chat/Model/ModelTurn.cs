using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>One complete reply of the model.</summary>
/// <param name="Text">What it said.</param>
/// <param name="Calls">What it asked for.</param>
/// <param name="IsCut">Whether it ended at the model's limit of length.</param>
internal sealed record ModelTurn(string Text, IReadOnlyList<ChatToolCall> Calls, bool IsCut);
