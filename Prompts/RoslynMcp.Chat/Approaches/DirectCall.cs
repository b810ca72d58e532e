using System.Text.Encodings.Web;
using System.Text.Json;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat.Approaches;

/// <summary>Calls one tool for a model that calls them one by one, with the same questions asked before and the same words after.</summary>
internal sealed class DirectCall(TurnContext turn)
{
    private const int Longest = 100_000;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int _calls;

    public async Task<string> MakeAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        if (FunctionArguments.Unknown(arguments, tool) is { } unknown)
        {
            return unknown;
        }

        var update = new ToolCallUpdate(Interlocked.Increment(ref _calls), tool.Id, Line: null);
        if (tool.Effects.Destructive && !await IsApprovedAsync(tool, arguments, cancellation).ConfigureAwait(false))
        {
            return $"{tool.Id} may change or delete data and was not approved; nothing was called. Tell the user.";
        }

        turn.Tell(new ChatEvent.ToolCalled(update));
        var (text, ok) = await AnswerAsync(tool, arguments, cancellation).ConfigureAwait(false);
        turn.Tell(new ChatEvent.ToolCalled(update with { Ok = ok }));
        return text;
    }

    private async Task<bool> IsApprovedAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        var effect = new ToolEffect(tool.Id, tool.Effects.ReadOnly, tool.Effects.Destructive);
        var question = new ApprovalQuestion($"{tool.Id}({arguments.GetRawText()})", turn.Conversation.Context, [effect], [effect]);
        try
        {
            return await new ToldApproval(turn).ApproveAsync(question, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The host's own failure is no yes.
            return false;
        }
    }

    private async Task<(string Text, bool Ok)> AnswerAsync(ToolDescriptor tool, JsonElement arguments, CancellationToken cancellation)
    {
        try
        {
            var result = await tool.Handler(new ToolInvocation(arguments, turn.Conversation.Context), cancellation).ConfigureAwait(false);
            var text = result.ValueKind == JsonValueKind.Undefined ? "null" : JsonSerializer.Serialize(result, Compact);
            return (text.Length <= Longest ? text : $"{text[..Longest]}… (cut; {text.Length} characters in all: ask for less)", true);
        }
        catch (Exception failure) when (failure is ToolFailedException or ArgumentException)
        {
            return ($"{tool.Id}: {failure.Message}", false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return ($"{tool.Id}: the tool failed ({failure.GetType().Name}).", false);
        }
    }
}
