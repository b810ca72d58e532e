using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Code;

/// <summary>Executes the snippets of one message and keeps count of what was refused.</summary>
internal sealed class SnippetRunner(Sandbox sandbox, Exchange exchange)
{
    public const string SwitchedOff = "Nothing ran: snippets can't be executed now. Use the tools that are offered instead.";

    /// <summary>Snippets that were refused so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Whether the sandbox said that it cannot take snippets now.</summary>
    public bool IsUnavailable { get; private set; }

    /// <summary>What the last successful snippet returned; null before.</summary>
    public ExecutionResult.Succeeded? Last { get; private set; }

    public async Task<string> RunAsync(string code, CancellationToken cancellation)
    {
        if (!exchange.IsCodeOn())
        {
            return SwitchedOff;
        }

        exchange.Tell(new ChatEvent.Snippet(code));
        var result = await sandbox.RunAsync(
            new ExecutionRequest(code)
            {
                Context = exchange.Conversation.Context,
                Approval = exchange.Approval is { } handler ? new ToldApproval(handler, exchange.Tell, exchange.IsCodeOn) : null,
                Watcher = new ToldCalls(exchange),
                RecordContent = exchange.Options.RecordContent,
            },
            cancellation);
        cancellation.ThrowIfCancellationRequested();
        Refused += result is ExecutionResult.Rejected ? 1 : 0;
        IsUnavailable |= result is ExecutionResult.Unavailable;
        Last = result as ExecutionResult.Succeeded ?? Last;
        var text = ExecutionResultText.Of(result, exchange.Options.MaxResult);
        exchange.Tell(new ChatEvent.Result(ExecutionResultJson.StatusOf(result), text));
        return text;
    }
}
