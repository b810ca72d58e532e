using System.Collections.Immutable;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat;

/// <summary>What a host keeps of one conversation; messages of one conversation are answered one after the other.</summary>
public sealed class Conversation
{
    private ImmutableArray<(string Message, string Answer)> _turns = [];

    /// <param name="id">Names the conversation, and decides about its arm; the client may have chosen it.</param>
    /// <param name="context">On whose behalf tools are called; verified by the host.</param>
    public Conversation(string id, ToolContext context)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(context);
        Id = id;
        Context = context with { ConversationId = id };
    }

    /// <summary>Names the conversation.</summary>
    public string Id { get; }

    /// <summary>On whose behalf tools are called.</summary>
    public ToolContext Context { get; }

    /// <summary>How many messages were answered and are remembered.</summary>
    public int Turns => _turns.Length;

    internal SemaphoreSlim Turn { get; } = new(1, 1);

    internal ImmutableArray<(string Message, string Answer)> History => _turns;

    /// <summary>Forgets what was said.</summary>
    public void Clear() => _turns = [];

    internal void Remember(string message, string answer, ChatHostOptions options)
    {
        var turns = _turns.Add((message, answer));
        var (kept, characters) = (0, 0L);
        while (kept < Math.Min(turns.Length, options.HistoryTurns))
        {
            var (said, answered) = turns[^(kept + 1)];
            characters += said.Length + answered.Length;
            if (kept > 0 && characters > options.MaxHistory)
            {
                break;
            }

            kept++;
        }

        _turns = [.. turns.TakeLast(kept)];
    }
}
