using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Chat.Code;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Runtime.Telemetry;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat.Direct;

/// <summary>One call of a tool by the model, with the checks that a snippet's call has: role, then approval, then time.</summary>
internal sealed class DirectCall(Exchange exchange)
{
    public async Task<string> RunAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        if (!tool.IsOpenTo(exchange.Conversation.Context.Roles))
        {
            return $"{tool.Id}: this caller has no permission to call it. Nothing ran.";
        }

        if (tool.Effects.Destructive && await RefusalAsync(tool, arguments, cancellation) is { } refusal)
        {
            exchange.Tell(new ChatEvent.Result("awaitingApproval", refusal));
            return refusal;
        }

        cancellation.ThrowIfCancellationRequested();
        var began = Stopwatch.GetTimestamp();
        var (text, failure) = await InvokeAsync(tool, arguments, cancellation);
        var record = new ToolCallRecord(tool.Id, null, Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 3), failure is null);
        exchange.Tell(new ChatEvent.Called(record) { Failure = failure });
        exchange.Tell(new ChatEvent.Result(failure is null ? "succeeded" : "faulted", text));
        return text;
    }

    private async Task<string?> RefusalAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        var effect = new ToolEffect(tool.Id, tool.Effects.ReadOnly, tool.Effects.Destructive);
        if (exchange.Approval is not { } handler)
        {
            return $"Nothing ran: {tool.Id} may change or delete data and must be approved.";
        }

        try
        {
            var question = new ApprovalQuestion($"{tool.Id}({arguments.GetRawText()})", exchange.Conversation.Context, [effect], [effect]);
            return await new ToldApproval(handler, exchange.Tell, () => true).ApproveAsync(question, cancellation)
                ? null
                : $"Nothing ran: {tool.Id} was not approved.";
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // The host's own failure is no yes, and its message is nothing for a model.
            return $"Nothing ran: {tool.Id} must be approved, and asking failed.";
        }
    }

    private async Task<(string Text, Exception? Failure)> InvokeAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        using var span = SandboxSpans.Tool(tool.Id, Activity.Current?.Context ?? default);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(exchange.Options.ToolTimeout);
        try
        {
            // On a thread of its own: a tool may block before it awaits anything.
            var invocation = new ToolInvocation(arguments, exchange.Conversation.Context);
            var result = await Task.Run(() => tool.Handler(invocation, patience.Token).AsTask(), patience.Token).WaitAsync(patience.Token);
            if (exchange.Options.RecordContent)
            {
                span?.SetTag("gen_ai.tool.call.arguments", arguments.GetRawText()).SetTag("gen_ai.tool.call.result", result.GetRawText());
            }

            return (Bounded.Cut(result.GetRawText(), exchange.Options.MaxResult), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().Name);
            var isLate = failure is OperationCanceledException;
            return isLate && !tool.Effects.ReadOnly
                ? ($"{tool.Id}: it took too long, and may have happened all the same; look before you call it again.", failure)
                : ($"{tool.Id}: {ToolFailure.Describe(isLate ? new TimeoutException() : failure)}", failure);
        }
    }
}
