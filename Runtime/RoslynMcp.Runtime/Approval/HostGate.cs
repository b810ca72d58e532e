using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Approval;

/// <summary>Asks the host's gate whether one more execution may begin.</summary>
internal static class HostGate
{
    /// <summary>The result when it may not; null when it may.</summary>
    public static async ValueTask<ExecutionResult?> RefusalAsync(
        CompiledSnippet snippet, ExecutionRequest request, IExecutionGate? gate, CancellationToken cancellation)
    {
        if (gate is null)
        {
            return null;
        }

        try
        {
            return await gate.EnterAsync(request.Context, cancellation) is { } error
                ? new ExecutionResult.LimitExceeded(error) { Effects = snippet.Effects, Diagnostics = snippet.Warnings }
                : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new ExecutionResult.Cancelled { Effects = snippet.Effects };
        }
        catch (Exception)
        {
            // The host's own failure is no yes, and its message is nothing for a model.
            return new ExecutionResult.Unavailable(new("unavailable", "Nothing ran: the host could not say whether it may. Try again in a moment."))
            {
                Effects = snippet.Effects,
            };
        }
    }
}
