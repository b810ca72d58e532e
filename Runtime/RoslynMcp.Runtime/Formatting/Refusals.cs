using System.Text;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Formatting;

/// <summary>The results of executions that never began.</summary>
internal static class Refusals
{
    private const int MostNamed = 3;

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

    /// <summary>The sandbox itself failed over a text.</summary>
    public static ExecutionResult Defect(Exception exception) => new ExecutionResult.Rejected
    {
        Error = new ExecutionError(
            "defect",
            $"The sandbox failed over this snippet ({exception.GetType().Name} in {exception.TargetSite?.DeclaringType?.Name}.{exception.TargetSite?.Name}), "
            + "and nothing ran. This is a defect of the sandbox, not of the snippet; write it another way, and please report it."),
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

    public static ExecutionResult NotOffered(IEnumerable<string> tools) => new ExecutionResult.Rejected
    {
        Error = new ExecutionError("roles", $"Nothing ran: {string.Join(", ", tools)} is not offered to this caller. Use the tools that a search finds."),
    };

    public static ExecutionResult AwaitsApproval(CompiledSnippet snippet, IEnumerable<ToolEffect> waiting, string why)
        => new ExecutionResult.AwaitingApproval(new ExecutionError(
            "approval", $"Nothing ran: {string.Join(", ", waiting.Select(effect => effect.Tool))} {why}."))
        {
            Effects = snippet.Effects,
            Diagnostics = snippet.Warnings,
        };

    public static ExecutionResult NoWorker(string why) => new ExecutionResult.Unavailable(new ExecutionError(
        "unavailable", $"Nothing ran: {why.TrimEnd(' ', '.', '\n')}."));

    public static ExecutionResult CompilerOverdue(TimeSpan limit) => new ExecutionResult.LimitExceeded(new ExecutionError(
        "timeout", $"The snippet took more than {(long)limit.TotalMilliseconds} ms to compile, and nothing ran. Nest and repeat less.")
    {
        Limit = (long)limit.TotalMilliseconds,
    });

    public static ExecutionResult NestedTooDeeply() => new ExecutionResult.LimitExceeded(new ExecutionError(
        "stack", "The snippet nests too deeply to be compiled, and nothing ran. Split it into statements and methods."));

    public static ExecutionResult TooLargeForTheStack(IReadOnlyList<string> large) => TooLargeForTheStack(
        $"Nothing ran: values are passed on the stack, and these are too large for it: {string.Join(", ", large.Take(MostNamed))}. Use a class, an array or a list.");

    public static ExecutionResult TooLargeForTheStack(string why) => new ExecutionResult.LimitExceeded(new ExecutionError("stack", why));

    public static ExecutionResult CompilerFull(long memory) => new ExecutionResult.LimitExceeded(new ExecutionError(
        "memory", $"The snippet needs more than {memory} bytes to be compiled, and nothing ran. Nest and repeat less.")
    {
        Limit = memory,
    });

    public static ExecutionResult Busy(SandboxOptions options) => new ExecutionResult.Unavailable(new ExecutionError(
        "unavailable", $"{options.Concurrency} executions run and {options.Queue} wait. Nothing ran; try again in a moment."));

    public static ExecutionResult TooManyHang(int hanging) => new ExecutionResult.Unavailable(new ExecutionError(
        "unavailable", $"{hanging} guest threads hang and can't be ended in process. Nothing ran; the host must use process isolation or restart."));
}
