using OpenAI.Chat;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat;

/// <summary>
/// One user's conversation: who it is with, and what was said. It remembers questions and answers, not the snippets and results
/// between them. One message at a time.
/// </summary>
/// <param name="context">On whose behalf tools are called; made by the host.</param>
public sealed class Conversation(ToolContext context)
{
    private readonly List<ChatMessage> _messages = [];
    private int _isBusy;

    /// <summary>On whose behalf tools are called.</summary>
    public ToolContext Context { get; } = context;

    /// <summary>Stays the same for the conversation's life, and decides its arm in a rollout.</summary>
    public string Id { get; } = context.ConversationId ?? Guid.NewGuid().ToString("N");

    /// <summary>Questions and answers so far.</summary>
    public IReadOnlyList<ChatMessage> Messages => _messages;

    /// <summary>Adds what was said elsewhere, as when a conversation is taken up again.</summary>
    public void Add(string question, string answer)
    {
        _messages.Add(new UserChatMessage(question));
        _messages.Add(new AssistantChatMessage(answer));
    }

    /// <summary>Forgets the oldest exchanges beyond so many.</summary>
    internal void Trim(int exchanges)
    {
        if (_messages.Count > exchanges * 2)
        {
            _messages.RemoveRange(0, _messages.Count - exchanges * 2);
        }
    }

    internal IDisposable Enter()
        => Interlocked.Exchange(ref _isBusy, 1) == 0
            ? new Turn(this)
            : throw new InvalidOperationException("This conversation is answering a message; wait for its end.");

    private sealed class Turn(Conversation conversation) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref conversation._isBusy, 0);
    }
}
