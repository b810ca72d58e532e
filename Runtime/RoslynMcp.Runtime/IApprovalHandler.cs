using RoslynMcp.Runtime.Approval;

namespace RoslynMcp.Runtime;

/// <summary>Asks whoever is responsible whether a snippet may run that can change or delete data. The host implements it.</summary>
public interface IApprovalHandler
{
    /// <summary>
    /// Is asked once per execution, before anything runs. True lets the snippet run; false, or an exception, means that nothing of it
    /// does. An execution keeps its place among the concurrent ones while it asks; a host that asks people should make room for that, or
    /// answer no, ask, and run the snippet again with its tools approved.
    /// </summary>
    /// <param name="question">What the snippet can reach.</param>
    /// <param name="cancellationToken">Cancelled with the execution.</param>
    ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken);
}
