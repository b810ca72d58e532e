using System.Collections.Immutable;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Approval;

/// <summary>Stands between a compiled snippet and its run: destructive tools need a yes, from the request or from a handler.</summary>
internal static class ApprovalGate
{
    /// <summary>The result when the snippet may not run; null when it may.</summary>
    public static async ValueTask<ExecutionResult?> RefusalAsync(
        CompiledSnippet snippet, ExecutionRequest request, IApprovalHandler? handler, CancellationToken cancellation)
    {
        ImmutableArray<ToolEffect> waiting = [.. snippet.Effects.Where(effect => effect.Destructive && !request.Approves(effect.Tool))];
        if (waiting.IsEmpty)
        {
            return null;
        }

        if (handler is null)
        {
            return Refusals.AwaitsApproval(snippet, waiting, "may change or delete data and must be approved");
        }

        try
        {
            var question = new ApprovalQuestion(request.Code, request.Context, snippet.Effects, waiting);
            return await handler.ApproveAsync(question, cancellation).AsTask().WaitAsync(cancellation)
                ? null
                : Refusals.AwaitsApproval(snippet, waiting, "was not approved");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new ExecutionResult.Cancelled { Effects = snippet.Effects };
        }
        catch (Exception)
        {
            // The host's own failure is no yes, and its message is nothing for a model.
            return Refusals.AwaitsApproval(snippet, waiting, "must be approved, and asking failed");
        }
    }
}
