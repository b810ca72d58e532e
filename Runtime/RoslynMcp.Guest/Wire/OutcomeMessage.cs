using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Wire;

/// <summary>How an execution ended, on the wire.</summary>
internal static class OutcomeMessage
{
    public static WireWriter Write(GuestOutcome outcome) => new WireWriter(MessageKind.Outcome, outcome.Result.Length + 512)
        .Bytes(outcome.Result.Span)
        .Optional(outcome.Fault, WriteFault)
        .Optional(outcome.Trip, static (to, trip) => to.Text(trip.Code).Long(trip.Limit).Long(trip.Observed))
        .Bool(outcome.IsCancelled)
        .Text(outcome.Output)
        .Bool(outcome.OutputTruncated)
        .Long(outcome.Steps)
        .Long(outcome.Allocated);

    public static GuestOutcome Read(WireReader from) => new()
    {
        Result = from.Bytes(),
        Fault = from.Optional(ReadFault),
        Trip = from.Optional(static trip => new LimitTrip(trip.Text(), trip.Long(), trip.Long())),
        IsCancelled = from.Bool(),
        Output = from.Text(),
        OutputTruncated = from.Bool(),
        Steps = from.Long(),
        Allocated = from.Long(),
    };

    private static void WriteFault(WireWriter to, GuestFault fault) => to
        .Text(fault.Type)
        .Text(fault.Message)
        .Bool(fault.IsTool)
        .Each(fault.Frames, static (to, frame) => to.Int(frame.Method).Int(frame.Offset));

    private static GuestFault ReadFault(WireReader from) => new(
        from.Text(),
        from.Text(),
        from.Bool(),
        from.Each(static frame => (frame.Int(), frame.Int())));
}
