using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Execution;

/// <summary>How an execution ended, as plain data: nothing of the guest's own is in it.</summary>
internal sealed record GuestOutcome
{
    /// <summary>UTF-8 JSON of what the snippet returned; empty unless it ended well.</summary>
    public ReadOnlyMemory<byte> Result { get; init; }

    public GuestFault? Fault { get; init; }

    public LimitTrip? Trip { get; init; }

    public bool IsCancelled { get; init; }

    public required string Output { get; init; }

    public required bool OutputTruncated { get; init; }

    public required long Steps { get; init; }

    public required long Allocated { get; init; }

    /// <summary>The answer for a guest that meets no probe after its time: all that can be said of it from outside.</summary>
    public static GuestOutcome Hung(GuestClock clock) => new()
    {
        Trip = clock.Trip(),
        Output = "",
        OutputTruncated = false,
        Steps = 0,
        Allocated = 0,
    };
}
