using System.Globalization;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Results;

namespace RoslynMcp.Guest.Execution;

/// <summary>Runs a loaded snippet on the calling thread, from first statement to finished JSON, all of it under the limits.</summary>
internal static class GuestRun
{
    public static GuestOutcome Execute(Func<object?> entry, GuestSession session, MemberTable members)
    {
        var result = ReadOnlyMemory<byte>.Empty;
        GuestFault? fault = null;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        session.Enter();
        using var alarm = new Alarm(session.Meter, session.Ended);
        try
        {
            try
            {
                result = ResultWriter.Write(entry(), session.Limits.Result, members);
            }
            catch (Exception exception) when (exception is not GuestLimitException)
            {
                session.Meter.Check();
                fault = GuestFault.Of(exception, entry.Method.Module.Assembly);
            }
        }
        catch (GuestLimitException)
        {
            // The meter knows which limit it was.
        }
        catch (Exception hostile)
        {
            fault = new GuestFault(TypeNames.Of(hostile.GetType()), "The exception's own message failed.", false, []);
        }

        var outcome = new GuestOutcome
        {
            Result = result,
            Fault = fault,
            Trip = session.Meter.Trip,
            IsCancelled = session.Meter.IsCancelled,
            Output = session.Output.Finish(),
            OutputTruncated = session.Output.IsTruncated,
            Steps = session.Meter.Steps,
            Allocated = session.Meter.Allocated,
        };
        session.Leave();
        return outcome;
    }
}
