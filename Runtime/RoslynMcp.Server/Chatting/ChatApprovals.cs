using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Chatting;

/// <summary>Grants what was approved before, and asks for the rest where somebody sits at the terminal.</summary>
internal sealed class ChatApprovals(ImmutableHashSet<string> approved, Func<ApprovalQuestion, CancellationToken, Task<bool>>? ask) : IApprovalHandler
{
    private ImmutableHashSet<string> _approved = approved;

    public ImmutableHashSet<string> Approved => _approved;

    public void Approve(IEnumerable<string> tools) => _approved = _approved.Union(tools);

    public async ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
    {
        var granted = _approved.Contains(Approvals.All) || question.Waiting.All(effect => _approved.Contains(effect.Tool));
        return granted || (ask is not null && await ask(question, cancellationToken));
    }
}
