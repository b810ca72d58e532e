using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Wire;

/// <summary>Limits on the wire.</summary>
internal static class LimitsMessage
{
    public static void Write(WireWriter to, GuestLimits limits) => to
        .Long(limits.Time.Ticks)
        .Long(limits.EndToEnd.Ticks)
        .Long(limits.Allocation)
        .Int(limits.Output)
        .Int(limits.Result)
        .Int(limits.ToolCalls)
        .Int(limits.Stack);

    public static GuestLimits Read(WireReader from) => new(
        TimeSpan.FromTicks(from.Long()),
        TimeSpan.FromTicks(from.Long()),
        from.Long(),
        from.Int(),
        from.Int(),
        from.Int(),
        from.Int());
}
