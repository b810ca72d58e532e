using System.Text;
using OpenAI.Chat;
using RoslynMcp.Chat.Telemetry;

namespace RoslynMcp.Chat.Model;

/// <summary>Asks the model once, as a stream, bounded in time and size.</summary>
internal sealed class ModelRound(ChatClient client, Exchange exchange)
{
    public async Task<ModelTurn> AskAsync(
        IReadOnlyList<ChatMessage> messages, IReadOnlyList<ChatTool> tools, Action<string> said, CancellationToken cancellation)
    {
#pragma warning disable OPENAI001 // The model's name is wanted for telemetry only, and the property is the one place that has it.
        using var span = ChatSpans.Round(client.Model, exchange.Options.RecordContent ? exchange.Message : null);
#pragma warning restore OPENAI001
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(exchange.Options.RoundTimeout);
        exchange.Rounds++;
        try
        {
            var turn = await ReadAsync(messages, tools, said, patience.Token);
            ChatSpans.End(span, turn);
            return turn;
        }
        catch (Exception thrown) when (!cancellation.IsCancellationRequested && thrown is not ChatFailureException && EndpointFailure.Of(thrown) is { } failure)
        {
            ChatSpans.Fail(span, failure);
            throw new ChatFailureException(failure, thrown);
        }
    }

    private async Task<ModelTurn> ReadAsync(
        IReadOnlyList<ChatMessage> messages, IReadOnlyList<ChatTool> tools, Action<string> said, CancellationToken cancellation)
    {
        var options = new ChatCompletionOptions();
        foreach (var tool in tools)
        {
            options.Tools.Add(tool);
        }

        var (text, calls, tokens, isWhole) = (new StringBuilder(), new ToolCallParts(), default(ChatTokens), false);
        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, cancellation).WithCancellation(cancellation))
        {
            foreach (var part in update.ContentUpdate.Where(part => !string.IsNullOrEmpty(part.Text)))
            {
                text.Append(part.Text);
                said(part.Text);
            }

            foreach (var piece in update.ToolCallUpdates)
            {
                calls.Add(piece);
            }

            if (update.Usage is { } usage)
            {
                tokens = new ChatTokens(usage.InputTokenCount, usage.OutputTokenCount);
                exchange.Tokens += tokens;
            }

            isWhole |= update.FinishReason is not null;
            if (text.Length + calls.Length > exchange.Options.MaxReply)
            {
                throw new ChatFailureException(ChatFailure.EndpointBroken);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return isWhole ? new ModelTurn(text.ToString(), calls.ToList(), tokens) : throw new ChatFailureException(ChatFailure.EndpointBroken);
    }
}
