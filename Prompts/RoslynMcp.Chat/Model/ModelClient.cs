using System.ClientModel;
using System.Text;
using System.Text.Json;
using OpenAI.Chat;
using RoslynMcp.Chat.Telemetry;

namespace RoslynMcp.Chat.Model;

/// <summary>Asks the endpoint for one round and reads its stream; whatever goes wrong becomes a <see cref="ModelException"/>.</summary>
internal sealed class ModelClient(ChatClient client, int longest)
{
    private const int TooManyRequests = 429;

    public ChatUsage Usage { get; private set; } = ChatUsage.None;

    public async Task<ModelTurn> AskAsync(
        IReadOnlyList<ChatMessage> messages, ChatCompletionOptions options, Action<string> said, CancellationToken cancellation)
    {
        using var span = ChatTelemetry.Ask();
        try
        {
            return await ReadAsync(messages, options, said, cancellation).ConfigureAwait(false);
        }
        catch (ClientResultException refused) when (refused.Status == TooManyRequests)
        {
            throw span.Failed(new ModelException(ChatProblem.EndpointBusy, refused));
        }
        catch (Exception failure) when (IsTheEndpoints(failure, cancellation))
        {
            throw span.Failed(new ModelException(ChatProblem.EndpointFailed, failure));
        }
    }

    private async Task<ModelTurn> ReadAsync(
        IReadOnlyList<ChatMessage> messages, ChatCompletionOptions options, Action<string> said, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var calls = new SortedDictionary<int, PendingToolCall>();
        ChatFinishReason? finish = null;
        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, cancellation).ConfigureAwait(false))
        {
            finish = update.FinishReason ?? finish;
            Count(update);
            foreach (var part in update.ContentUpdate.Where(part => part.Text is { Length: > 0 }))
            {
                text.Append(part.Text);
                said(part.Text);
            }

            foreach (var piece in update.ToolCallUpdates)
            {
                if (!calls.TryGetValue(piece.Index, out var call))
                {
                    calls.Add(piece.Index, call = new PendingToolCall());
                }

                call.Add(piece);
            }

            if (text.Length + calls.Values.Sum(call => call.Length) > longest)
            {
                throw new ModelException(ChatProblem.AnswerTooLong);
            }
        }

        return finish is null or ChatFinishReason.Length
            ? throw new ModelException(ChatProblem.AnswerCutOff)
            : new ModelTurn(text.ToString(), [.. calls.Select(call => call.Value.Finish(call.Key))]);
    }

    private void Count(StreamingChatCompletionUpdate update)
    {
        if (update.Usage is { } used)
        {
            var counted = new ChatUsage(used.InputTokenCount, used.InputTokenDetails?.CachedTokenCount ?? 0, used.OutputTokenCount);
            Usage = Usage.Plus(counted);
            ChatTelemetry.Count(update.Model, counted);
        }
    }

    /// <summary>A time-out of the network's looks like a cancellation that nobody asked for.</summary>
    private static bool IsTheEndpoints(Exception failure, CancellationToken cancellation) => failure switch
    {
        ModelException => false,
        OperationCanceledException => !cancellation.IsCancellationRequested,
        ClientResultException or HttpRequestException or IOException or JsonException or AggregateException
            or FormatException or InvalidOperationException or ArgumentException => true,
        _ => false,
    };
}
