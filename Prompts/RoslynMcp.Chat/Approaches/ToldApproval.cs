using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;

namespace RoslynMcp.Chat.Approaches;

/// <summary>The host's approval handler, whose answers are told; without one the answer is no.</summary>
internal sealed class ToldApproval(TurnContext turn) : IApprovalHandler
{
    public async ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
    {
        var granted = turn.Approval is { } handler && await handler.ApproveAsync(question, cancellationToken).ConfigureAwait(false);
        turn.Tell(new ChatEvent.ApprovalDecided(question.Waiting, granted));
        return granted;
    }
}
