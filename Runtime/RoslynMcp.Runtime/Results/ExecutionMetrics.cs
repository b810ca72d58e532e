namespace RoslynMcp.Runtime.Results;

/// <summary>What an execution took.</summary>
/// <param name="ValidateMs">Guard, parse and rules, in milliseconds.</param>
/// <param name="CompileMs">Emit, verification and metering, in milliseconds.</param>
/// <param name="RunMs">Loading and running, tools included, in milliseconds.</param>
/// <param name="TotalMs">All of it, in milliseconds.</param>
/// <param name="Cached">Whether the compiled snippet came from the cache.</param>
/// <param name="AllocatedBytes">Bytes the guest's thread allocated.</param>
/// <param name="Steps">Method entries and loop turns that the guest made.</param>
public sealed record ExecutionMetrics(
    double ValidateMs,
    double CompileMs,
    double RunMs,
    double TotalMs,
    bool Cached,
    long AllocatedBytes,
    long Steps)
{
    /// <summary>Nothing was measured.</summary>
    public static ExecutionMetrics None { get; } = new(0, 0, 0, 0, false, 0, 0);
}
