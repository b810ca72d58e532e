using RoslynMcp.Runtime;

namespace RoslynMcp.Server;

/// <summary>The exit codes of CONTRACT.md; 74 is EX_IOERR of sysexits.h, 130 the shell's own for an interrupt.</summary>
internal static class ExitCode
{
    public const int Succeeded = 0;
    public const int Rejected = 2;
    public const int Faulted = 3;
    public const int LimitExceeded = 4;
    public const int AwaitingApproval = 5;
    public const int Unavailable = 6;
    public const int Usage = 64;
    public const int Defect = 70;
    public const int OutputFailed = 74;
    public const int Interrupted = 130;

    public static int Of(ExecutionResult result) => result switch
    {
        ExecutionResult.Succeeded => Succeeded,
        ExecutionResult.Rejected { Error: not null } => Defect,
        ExecutionResult.Rejected => Rejected,
        ExecutionResult.Faulted => Faulted,
        ExecutionResult.LimitExceeded => LimitExceeded,
        ExecutionResult.AwaitingApproval => AwaitingApproval,
        ExecutionResult.Unavailable => Unavailable,
        ExecutionResult.Cancelled => Interrupted,
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result."),
    };
}
