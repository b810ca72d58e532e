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

    internal void Remember(string message, string answer, int most)
        => _turns = [.. _turns.Add((message, answer)).TakeLast(most)];
}
