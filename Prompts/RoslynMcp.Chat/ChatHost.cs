using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using RoslynMcp.Chat.Approaches;
using RoslynMcp.Chat.Formatting;
using RoslynMcp.Chat.Limits;
using RoslynMcp.Chat.Model;
using RoslynMcp.Chat.Telemetry;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat;

/// <summary>
/// Answers user messages with a model and a catalog of tools: in code mode where that is on, by ordinary tool calls otherwise.
/// Thread-safe; make one and keep it.
/// </summary>
public sealed class ChatHost : IDisposable
{
    private readonly ChatClient _client;
    private readonly IOptionsMonitor<ChatHostOptions> _options;
    private readonly IApprovalHandler? _approval;
    private readonly Toolsets _toolsets;
    private readonly TurnLimiter _limiter;

    /// <summary>Makes a host whose options never change.</summary>
    /// <param name="client">Any endpoint that speaks chat completions and streams them.</param>
    /// <param name="catalog">All tools; callers see those that their roles allow.</param>
    /// <param name="options">An invalid value is an <see cref="ArgumentException"/> that names it.</param>
    /// <param name="approval">Asked about destructive tools; without one the answer is no.</param>
    public ChatHost(ChatClient client, ToolCatalog catalog, ChatHostOptions options, IApprovalHandler? approval = null)
        : this(client, catalog, new FixedOptions(options), approval)
    {
    }

    /// <summary>Makes a host whose options are read anew for every message.</summary>
    /// <param name="client">Any endpoint that speaks chat completions and streams them.</param>
    /// <param name="catalog">All tools; callers see those that their roles allow.</param>
    /// <param name="options">The flags among them work at once; rates and the sandbox are read once.</param>
    /// <param name="approval">Asked about destructive tools; without one the answer is no.</param>
    public ChatHost(ChatClient client, ToolCatalog catalog, IOptionsMonitor<ChatHostOptions> options, IApprovalHandler? approval = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        if (options.CurrentValue.Problems() is { Count: > 0 } problems)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        }

        (_client, _options, _approval) = (client, options, approval);
        _toolsets = new Toolsets(catalog);
        _limiter = new TurnLimiter(options.CurrentValue);
    }

    /// <summary>The mode in which a message of this conversation would be answered now.</summary>
    public ChatMode ModeOf(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var options = _options.CurrentValue;
        return options.CodeMode && Rollout.Includes(conversation.Id, options.RolloutPercent) ? ChatMode.Code : ChatMode.Traditional;
    }

    /// <summary>Answers one message and waits for the end.</summary>
    /// <exception cref="ArgumentException">The message is empty or longer than <see cref="ChatHostOptions.MaxMessage"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the conversation is as it was before.</exception>
    public async Task<ChatReply> ReplyAsync(Conversation conversation, string message, CancellationToken cancellationToken = default)
    {
        await foreach (var happened in SendAsync(conversation, message, cancellationToken).ConfigureAwait(false))
        {
            if (happened is ChatEvent.Answered answered)
            {
                return answered.Reply;
            }
        }

        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>Answers one message and tells what happens on the way; <see cref="ChatEvent.Answered"/> comes last.</summary>
    /// <exception cref="ArgumentException">The message is empty or longer than <see cref="ChatHostOptions.MaxMessage"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the conversation is as it was before.</exception>
    public async IAsyncEnumerable<ChatEvent> SendAsync(
        Conversation conversation, string message, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        var options = _options.CurrentValue;
        if (message.Length > options.MaxMessage)
        {
            throw new ArgumentException($"The message has {message.Length} characters; {options.MaxMessage} are allowed.", nameof(message));
        }

        using var busy = conversation.Enter();
        using var place = _limiter.Enter(conversation.Context);
        if (!place.IsAcquired)
        {
            yield return new ChatEvent.Answered(new ChatReply(UserText.Of(ChatProblem.TooManyMessages), ModeOf(conversation)) { Problem = ChatProblem.TooManyMessages });
            yield break;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var events = Channel.CreateUnbounded<ChatEvent>(new UnboundedChannelOptions { SingleReader = true });
        var turn = new TurnContext(conversation, message, _toolsets.For(conversation.Context.Roles, options.Sandbox), options)
        {
            Approval = _approval,
            Tell = happened => events.Writer.TryWrite(happened),
        };
        var answering = AnswerAsync(turn, events.Writer, ended.Token);
        try
        {
            await foreach (var happened in events.Reader.ReadAllAsync(ended.Token).ConfigureAwait(false))
            {
                yield return happened;
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Ends the sandboxes.</summary>
    public void Dispose()
    {
        _toolsets.Dispose();
        _limiter.Dispose();
    }

    private async Task AnswerAsync(TurnContext turn, ChannelWriter<ChatEvent> events, CancellationToken cancellation)
    {
        // Whoever reads gets the first event without waiting for what the first round does on its own thread.
        await Task.Yield();
        using var span = ChatTelemetry.Message(turn.Conversation, turn.Options.TraceContent ? turn.Question : null);
        try
        {
            var model = new ModelClient(_client, turn.Options.MaxAnswer);
            var reply = await new ChatTurn(turn, model, () => ModeOf(turn.Conversation) == ChatMode.Code).RunAsync(cancellation).ConfigureAwait(false);
            ChatTelemetry.Answered(span, reply, turn.Options.TraceContent);
            if (reply.Problem is null)
            {
                turn.Conversation.Add(turn.Question, reply.Text);
                turn.Conversation.Trim(turn.Options.MaxHistory);
            }

            events.TryWrite(new ChatEvent.Answered(reply));
            events.Complete();
        }
        catch (Exception failure)
        {
            events.Complete(failure);
        }
    }
}
