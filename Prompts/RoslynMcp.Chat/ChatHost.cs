using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using RoslynMcp.Chat.Code;
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
    private readonly LiveOptions _options = new(options);

    /// <summary>With options that never change.</summary>
    public ChatHost(ChatClient client, ChatTools tools, ChatHostOptions options, IApprovalHandler? approval = null, ILogger<ChatHost>? logger = null)
        : this(client, tools, new FixedOptions(options), approval, logger)
    {
    }

    /// <summary>
    /// Answers one message. What goes wrong with model, endpoint or tools is in the reply; only the caller's
    /// cancellation is thrown, and what <paramref name="listener"/> throws.
    /// </summary>
    /// <param name="conversation">What was said before, and on whose behalf.</param>
    /// <param name="message">What the user wrote; data for the model, never executed.</param>
    /// <param name="listener">Hears of everything as it happens, one thing at a time, possibly from other threads; what it throws ends the message.</param>
    /// <param name="cancellationToken">Ends the request, the snippet and its tool calls; of the message only the calls that already happened are remembered.</param>
    public async Task<ChatReply> SendAsync(
        Conversation conversation, string message, Action<ChatEvent>? listener = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        var began = Stopwatch.GetTimestamp();
        var (current, invalid) = _options.Read();
        if (invalid is not null)
        {
            logger?.InvalidOptions(invalid);
        }

        var view = tools.For(conversation.Context.Roles);
        var mode = ModeNow(conversation, view);
        using var span = ChatSpans.Message(conversation, mode);
        using var exchange = new Exchange(conversation, message, current, view)
        {
            Approval = approval,
            Listener = listener,
            IsCodeOn = () => ModeNow(conversation, view) is not ChatMode.Traditional,
        };
        using var lease = _admission.Enter(conversation.Context);
        var (text, failure, ended, cause) = !lease.IsAcquired ? Failed(ChatFailure.TooManyMessages, mode)
            : string.IsNullOrWhiteSpace(message) || message.Length > current.MaxMessage ? Failed(ChatFailure.UnusableMessage, mode)
            : await TakeTurnAsync(exchange, mode, cancellationToken);
        var reply = new ChatReply(text, ended, failure) { Rounds = exchange.Rounds, Tokens = exchange.Tokens };
        exchange.Tell(new ChatEvent.Answer(reply.Text, reply.Failure));
        exchange.Tell(new ChatEvent.Usage(reply.Tokens, reply.Rounds, reply.Mode));
        exchange.ThrowWhatTheListenerThrew();
        ChatSpans.EndMessage(span, reply.Failure);
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
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation, exchange.Deaf);
        var loop = new MessageLoop(client, exchange, mode);
        try
        {
            var text = await loop.AnswerAsync(ending.Token);
            conversation.Remember(exchange.Message, text, exchange.Options);
            return (text, null, loop.Mode, null);
        }
        catch (ChatFailureException failed)
        {
            RememberCalls(exchange, FailureSentence.Of(failed.Failure));
            return Failed(failed.Failure, loop.Mode, failed.InnerException);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            RememberCalls(exchange, "I was stopped.");
            ChatMetrics.Cancelled(loop.Mode, exchange.Tokens);
            exchange.ThrowWhatTheListenerThrew();
            throw new OperationCanceledException(cancellation);
        }
        finally
        {
            conversation.Turn.Release();
        }
    }

    /// <summary>While the options are invalid nobody can say that code mode is on.</summary>
    private ChatMode ModeNow(Conversation conversation, RoleView view)
    {
        var (current, invalid) = _options.Read();
        return Arm.Of(conversation.Id, current, invalid is null ? view.Sandbox : null);
    }

    /// <summary>What was done before an end without an answer must be known to the next message, or it is done twice.</summary>
    private static void RememberCalls(Exchange exchange, string said)
    {
        if (exchange.Done() is { } done)
        {
            exchange.Conversation.Remember(exchange.Message, $"{said} {done}", exchange.Options);
        }
    }

    private static (string, ChatFailure?, ChatMode, Exception?) Failed(ChatFailure failure, ChatMode mode, Exception? cause = null)
        => (FailureSentence.Of(failure), failure, mode, cause);
}
