using System.Collections.Immutable;
using RoslynMcp.Chat.Code;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>One message while it is answered.</summary>
internal sealed class Exchange(Conversation conversation, string message, ChatHostOptions options, RoleView view)
{
    private readonly Lock _telling = new();
    private readonly List<ChatEvent> _events = [];

    public Conversation Conversation => conversation;

    public string Message => message;

    public ChatHostOptions Options => options;

    public RoleView View => view;

    public IApprovalHandler? Approval { get; init; }

    public Action<ChatEvent>? Listener { get; init; }

    public int Rounds { get; set; }

    public ChatTokens Tokens { get; set; }

    /// <summary>Tool calls end on several threads; a listener hears of one thing at a time.</summary>
    public void Tell(ChatEvent happened)
    {
        lock (_telling)
        {
            if (happened is not ChatEvent.AnswerPart)
            {
                _events.Add(happened);
            }

            Listener?.Invoke(happened);
        }
    }

    public ImmutableArray<ChatEvent> Events()
    {
        lock (_telling)
        {
            return [.. _events];
        }
    }
}
