using System.Text;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;

using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Formatting;

/// <summary>The results of executions that never began.</summary>
internal static class Refusals
{
    public static ExecutionResult Rejected(Report report)
        => new ExecutionResult.Rejected { Diagnostics = report.Diagnostics };

    /// <summary>The source rules let through what IL verification does not: a defect of ours, never the author's fault.</summary>
    public static ExecutionResult Unverified(IReadOnlyList<string> refused) => new ExecutionResult.Rejected
    {
        Error = new ExecutionError(
            "verification",
            $"The compiled snippet refers to what the policy does not allow ({string.Join("; ", refused)}). "
            + "This is a defect of the sandbox, not of the snippet; write it another way, and please report it."),
    };

    public static ExecutionResult? TooLarge(string code, SandboxLimits limits)
    {
        var bytes = Encoding.UTF8.GetByteCount(code);
        return bytes <= limits.Snippet ? null : new ExecutionResult.LimitExceeded(new ExecutionError(
            "size", $"The snippet has {bytes} bytes; at most {limits.Snippet} are compiled. Pass data through tools, not in source.")
        {
            Limit = limits.Snippet,
            Observed = bytes,
        });
    }

    public static ExecutionResult AwaitsApproval(CompiledSnippet snippet, IEnumerable<ToolEffect> waiting, string why)
        => new ExecutionResult.AwaitingApproval(new ExecutionError(
            "approval", $"Nothing ran: {string.Join(", ", waiting.Select(effect => effect.Tool))} {why}."))
        {
            Effects = snippet.Effects,
            Diagnostics = snippet.Warnings,
        };

    public static ExecutionResult Busy(SandboxOptions options) => new ExecutionResult.Unavailable(new ExecutionError(
        "unavailable", $"{options.Concurrency} executions run and {options.Queue} wait. Nothing ran; try again in a moment."));

    public static ExecutionResult TooManyHang(int hanging) => new ExecutionResult.Unavailable(new ExecutionError(
        "unavailable", $"{hanging} guest threads hang and can't be ended in process. Nothing ran; the host must use process isolation or restart."));
}
