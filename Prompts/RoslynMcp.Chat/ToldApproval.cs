using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;

namespace RoslynMcp.Chat;

/// <summary>Asks the host's handler, and tells what it said; a yes that comes when it is too late is none.</summary>
internal sealed class ToldApproval(IApprovalHandler handler, Action<ChatEvent> tell, Func<bool> mayStillRun) : IApprovalHandler
{
    public async ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
    {
        var said = await handler.ApproveAsync(question, cancellationToken).AsTask().WaitAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var granted = said && mayStillRun();
        tell(new ChatEvent.Approval(question.Waiting, granted));
        return granted;
    }
}
