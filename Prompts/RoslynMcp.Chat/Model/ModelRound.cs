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
        var parts = new ReplyParts(exchange.Options.MaxReply, said);
        try
        {
            await ReadAsync(messages, tools, parts, patience.Token);
            return parts.ToTurn();
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception thrown)
        {
            var failure = EndpointFailure.Of(thrown);
            ChatSpans.Fail(span, failure);
            throw new ChatFailureException(failure, thrown is ChatFailureException ? null : thrown);
        }
        finally
        {
            exchange.Tokens += parts.Tokens;
            ChatSpans.End(span, parts.Tokens);
        }
    }

    private async Task ReadAsync(
        IReadOnlyList<ChatMessage> messages, IReadOnlyList<ChatTool> tools, ReplyParts parts, CancellationToken cancellation)
    {
        var options = new ChatCompletionOptions();
        foreach (var tool in tools)
        {
            options.Tools.Add(tool);
        }

        await foreach (var update in client.CompleteChatStreamingAsync(messages, options, cancellation).WithCancellation(cancellation))
        {
            parts.Add(update);
        }

        cancellation.ThrowIfCancellationRequested();
    }
}
