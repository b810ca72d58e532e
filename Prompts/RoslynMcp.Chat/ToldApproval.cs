using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;

namespace RoslynMcp.Chat;

/// <summary>Asks the host's handler, and tells what it said.</summary>
internal sealed class ToldApproval(IApprovalHandler handler, Action<ChatEvent> tell) : IApprovalHandler
{
    public async ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
    {
        var granted = await handler.ApproveAsync(question, cancellationToken);
        tell(new ChatEvent.Approval(question.Waiting, granted));
        return granted;
    }
}
