using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Server.Session;

/// <summary>Which isolation can be had.</summary>
internal static class Isolation
{
    /// <summary>The answer to everybody who asks for a process of its own; nothing falls back to less than was asked for.</summary>
    public static ExecutionResult ProcessUnavailable { get; } = new ExecutionResult.Unavailable(
        new ExecutionError("unavailable", "process isolation is not available yet"))
    {
        Isolation = IsolationKind.Process,
    };
}
