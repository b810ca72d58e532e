using System.Runtime.ExceptionServices;
using RoslynMcp.Guest;

namespace RoslynMcp.Worker.Roles;

/// <summary>
/// Sets the heap's hard limit for one execution and makes running into it a limit that no guest handler keeps: the runtime throws
/// <see cref="OutOfMemoryException"/>, and from then on the meter lets nothing but the end happen.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly GuestSession _session;
    private readonly long _limit;

    public MemoryWatch(GuestSession session, long limit)
    {
        (_session, _limit) = (session, limit);
        if (limit < GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            AppContext.SetData("GCHeapHardLimit", (ulong)limit);
            GC.RefreshMemoryLimit();
        }

        AppDomain.CurrentDomain.FirstChanceException += Look;
    }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Look;

    private void Look(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is OutOfMemoryException)
        {
            _session.Meter.OutOfMemory(_limit);
        }
    }
}
