using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>
/// The host's own view of a runner's two clocks: guest time stops while a tool call is out. The runner keeps better ones; this one
/// counts when the runner does not answer.
/// </summary>
internal sealed class HostClock(GuestLimits limits)
{
    private readonly Lock _gate = new();
    private readonly GuestClock _clock = new(limits.Time, limits.EndToEnd);
    private int _out;

    public TimeSpan Left
    {
        get
        {
            lock (_gate)
            {
                return _clock.Left;
            }
        }
    }

    /// <summary>The answer when the runner gave none in time.</summary>
    public GuestOutcome Overdue()
    {
        lock (_gate)
        {
            return GuestOutcome.Hung(_clock);
        }
    }

    public void Called()
    {
        lock (_gate)
        {
            if (_out++ == 0)
            {
                _clock.BeginToolWait();
            }
        }
    }

    public void Answered()
    {
        lock (_gate)
        {
            if (--_out == 0)
            {
                _clock.EndToolWait();
            }
        }
    }
}
