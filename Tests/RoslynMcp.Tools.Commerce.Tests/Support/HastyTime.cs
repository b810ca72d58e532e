namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>A clock on which no pause takes any time; it remembers how long they were to be.</summary>
internal sealed class HastyTime : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (Pauses) Pauses.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
