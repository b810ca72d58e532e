using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Chat.Approaches;

/// <summary>Runs the snippets of one message and keeps what became of them.</summary>
internal sealed class SnippetRunner(TurnContext turn)
{
    private const string LastAttempt = "\nThat was the last attempt: answer with what you know, and say what could not be found out.";

    private int _refused;

    public ImmutableArray<ExecutionResult> Results { get; private set; } = [];

    /// <summary>Whether so many snippets were refused that no more are taken.</summary>
    public bool IsExhausted => _refused > turn.Options.MaxRepairs;

    /// <summary>Why no snippet runs any more; null while they do.</summary>
    public string? Lost { get; private set; }

    /// <summary>What the model reads of a snippet's run.</summary>
    public async Task<string> RunAsync(string code, CancellationToken cancellation)
    {
        turn.Tell(new ChatEvent.SnippetStarted(code));
        var request = new ExecutionRequest(code)
        {
            Context = turn.Conversation.Context,
            Approval = new ToldApproval(turn),
            Watcher = new ToldCalls(turn),
        };
        var result = await turn.Tools.Sandbox.RunAsync(request, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        Results = Results.Add(result);
        turn.Tell(new ChatEvent.SnippetEnded(result));
        _refused += result is ExecutionResult.Rejected ? 1 : 0;
        Lost = result is ExecutionResult.Unavailable ? "The sandbox is not to be had now." : null;
        return ExecutionResultText.Of(result) + (IsExhausted ? LastAttempt : "");
    }

    private sealed class ToldCalls(TurnContext turn) : IProgress<ToolCallUpdate>
    {
        public void Report(ToolCallUpdate value) => turn.Tell(new ChatEvent.ToolCalled(value));
    }
}
