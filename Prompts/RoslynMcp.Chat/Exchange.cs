using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using RoslynMcp.Chat.Code;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>One message while it is answered.</summary>
internal sealed class Exchange(Conversation conversation, string message, ChatHostOptions options, RoleView view) : IDisposable
{
    private readonly Lock _telling = new();
    private readonly List<ChatEvent> _events = [];
    private readonly CancellationTokenSource _deaf = new();
    private ExceptionDispatchInfo? _thrown;
    private bool _isOver;

    public Conversation Conversation => conversation;

    public string Message { get; } = WholeText.Of(message);

    public ChatHostOptions Options => options;

    public RoleView View => view;

    public IApprovalHandler? Approval { get; init; }

    public Action<ChatEvent>? Listener { get; init; }

    /// <summary>Whether code mode is switched on at this moment.</summary>
    public required Func<bool> IsCodeOn { get; init; }

    public int Rounds { get; set; }

    public ChatTokens Tokens { get; set; }

    /// <summary>Ends the work when the listener threw; who sent the message gets what it threw.</summary>
    public CancellationToken Deaf => _deaf.Token;

    /// <summary>Tool calls end on several threads; a listener hears of one thing at a time, and of nothing after it threw.</summary>
    public void Tell(ChatEvent happened)
    {
        lock (_telling)
        {
            if (_isOver)
            {
                return;
            }

            if (happened is not ChatEvent.AnswerPart)
            {
                _events.Add(happened);
            }

            try
            {
                if (_thrown is null)
                {
                    Listener?.Invoke(happened);
                }
            }
            catch (Exception thrown)
            {
                // Here it would be taken for a fault of the endpoint's or of a tool's.
                _thrown = ExceptionDispatchInfo.Capture(thrown);
                _ = _deaf.CancelAsync();
            }
        }
    }

    public void ThrowWhatTheListenerThrew() => _thrown?.Throw();

    /// <summary>The tools that were called, for a next message that must not call them again; null for none.</summary>
    public string? Done()
    {
        var made = Events().OfType<ChatEvent.Called>()
            .Select(called => called.Record.Ok ? called.Record.Tool : $"{called.Record.Tool} (failed)").Distinct(StringComparer.Ordinal).ToList();
        return made.Count == 0 ? null : $"(These calls already happened: {string.Join(", ", made)}.)";
    }

    public ImmutableArray<ChatEvent> Events()
    {
        lock (_telling)
        {
            return [.. _events];
        }
    }

    /// <summary>A tool that ends later is not heard of.</summary>
    public void Dispose()
    {
        lock (_telling)
        {
            _isOver = true;
        }

        _deaf.Dispose();
    }
}
