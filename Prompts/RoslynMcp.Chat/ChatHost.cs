using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using RoslynMcp.Chat.Formatting;
using RoslynMcp.Chat.Limiting;
using RoslynMcp.Chat.Model;
using RoslynMcp.Chat.Registration;
using RoslynMcp.Chat.Telemetry;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>
/// Answers user messages: admits, chooses the arm, lets the model work, remembers. One call per message; thread-safe, make one and
/// keep it.
/// </summary>
/// <param name="client">Any endpoint that speaks chat completions; its own policy repeats requests after 429 and 5xx.</param>
/// <param name="tools">What models may use.</param>
/// <param name="options">Read anew for every message and before every snippet; that is the kill switch.</param>
/// <param name="approval">Asked before destructive tools run; null refuses them.</param>
/// <param name="logger">Hears of each message: how it ended and what it cost, and nothing that was said in it. Null logs nothing.</param>
public sealed class ChatHost(
    ChatClient client, ChatTools tools, IOptionsMonitor<ChatHostOptions> options, IApprovalHandler? approval = null, ILogger<ChatHost>? logger = null) : IDisposable
{
    private readonly Admission _admission = new(options.CurrentValue);

    /// <summary>With options that never change.</summary>
    public ChatHost(ChatClient client, ChatTools tools, ChatHostOptions options, IApprovalHandler? approval = null, ILogger<ChatHost>? logger = null)
        : this(client, tools, new FixedOptions(options), approval, logger)
    {
    }

    /// <summary>
    /// Answers one message. What goes wrong with model, endpoint or tools is in the reply; only the caller's cancellation is thrown.
    /// </summary>
    /// <param name="conversation">What was said before, and on whose behalf.</param>
    /// <param name="message">What the user wrote; data for the model, never executed.</param>
    /// <param name="listener">Hears of everything as it happens, one thing at a time, possibly from other threads.</param>
    /// <param name="cancellationToken">Ends the request, the snippet and its tool calls; the message is then not remembered.</param>
    public async Task<ChatReply> SendAsync(
        Conversation conversation, string message, Action<ChatEvent>? listener = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        var (began, current) = (Stopwatch.GetTimestamp(), options.CurrentValue);
        var view = tools.For(conversation.Context.Roles);
        var mode = Arm.Of(conversation.Id, current, view.Sandbox);
        using var span = ChatSpans.Message(conversation, mode);
        var exchange = new Exchange(conversation, message, current, view) { Approval = approval, Listener = listener };
        using var lease = _admission.Enter(conversation.Context);
        var (text, failure, ended, cause) = !lease.IsAcquired ? Failed(ChatFailure.TooManyMessages, mode)
            : string.IsNullOrWhiteSpace(message) || message.Length > current.MaxMessage ? Failed(ChatFailure.UnusableMessage, mode)
            : await TakeTurnAsync(exchange, mode, cancellationToken);
        var reply = new ChatReply(text, ended, failure) { Rounds = exchange.Rounds, Tokens = exchange.Tokens };
        exchange.Tell(new ChatEvent.Answer(reply.Text, reply.Failure));
        exchange.Tell(new ChatEvent.Usage(reply.Tokens, reply.Rounds, reply.Mode));
        var took = Stopwatch.GetElapsedTime(began);
        ChatMetrics.Ended(reply, took);
        logger?.Ended(conversation, reply, took, cause);
        return reply with { Events = exchange.Events() };
    }

    /// <summary>Ends the limits' timers; client and sandbox are the caller's.</summary>
    public void Dispose() => _admission.Dispose();

    private async Task<(string, ChatFailure?, ChatMode, Exception?)> TakeTurnAsync(Exchange exchange, ChatMode mode, CancellationToken cancellation)
    {
        var conversation = exchange.Conversation;
        await conversation.Turn.WaitAsync(cancellation);
        var loop = new MessageLoop(client, exchange, mode)
        {
            IsCodeOn = () => Arm.Of(conversation.Id, options.CurrentValue, exchange.View.Sandbox) is not ChatMode.Traditional,
        };
        try
        {
            var text = await loop.AnswerAsync(cancellation);
            conversation.Remember(exchange.Message, text, exchange.Options.HistoryTurns);
            return (text, null, loop.Mode, null);
        }
        catch (ChatFailureException failed)
        {
            RememberCalls(exchange, failed.Failure);
            return Failed(failed.Failure, loop.Mode, failed.InnerException);
        }
        finally
        {
            conversation.Turn.Release();
        }
    }

    /// <summary>What was done before a failure must be known to the next message, or it is done twice.</summary>
    private static void RememberCalls(Exchange exchange, ChatFailure failure)
    {
        var made = exchange.Events().OfType<ChatEvent.Called>().Where(called => called.Record.Ok).Select(called => called.Record.Tool).ToList();
        if (made.Count > 0)
        {
            var said = $"{FailureSentence.Of(failure)} (These calls already happened: {string.Join(", ", made)}.)";
            exchange.Conversation.Remember(exchange.Message, said, exchange.Options.HistoryTurns);
        }
    }

    private static (string, ChatFailure?, ChatMode, Exception?) Failed(ChatFailure failure, ChatMode mode, Exception? cause = null)
        => (FailureSentence.Of(failure), failure, mode, cause);
}
