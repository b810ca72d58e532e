using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime;

/// <summary>Says whether one more execution may begin: where a host holds its tenants to a rate or a quota.</summary>
public interface IExecutionGate
{
    /// <summary>
    /// Asked once for each snippet that has passed everything else, right before it runs. Null lets it begin; an error, whose message
    /// the model reads, refuses it. One that throws refuses it too.
    /// </summary>
    ValueTask<ExecutionError?> EnterAsync(ToolContext context, CancellationToken cancellationToken);
}
