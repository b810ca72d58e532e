using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>What a model is told when the process that ran its snippet is gone.</summary>
internal static class Crashes
{
    public static ExecutionResult Explain(WorkerDeath death, SandboxLimits limits) => death switch
    {
        { IsStackOverflow: true } => new ExecutionResult.LimitExceeded(new ExecutionError(
            "stack", "The snippet recursed until the stack of its process was used up. Use a loop, or find what ends the recursion.")
        {
            Limit = limits.Stack,
        }),
        { IsOutOfMemory: true } => new ExecutionResult.LimitExceeded(new ExecutionError(
            "memory", $"The snippet needed more than {limits.Memory} bytes at once. Work in smaller pieces.")
        {
            Limit = limits.Memory,
        }),
        _ => new ExecutionResult.Faulted(new ExecutionError(
            "crash", $"The process that ran the snippet is gone: {death}. Its tool calls are listed; nothing else of it is left.")),
    };
}
