namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Lowers the kernel's limits on this process, soft and hard.</summary>
internal static unsafe class ResourceLimits
{
    public static ConfinementMeasure Set(IReadOnlyCollection<Limit> limits)
    {
        var failed = limits.Where(limit => !Set(limit)).Select(limit => limit.Name).ToList();
        return failed.Count == 0
            ? ConfinementMeasure.On(Measure.ResourceLimits, "bounded: " + string.Join(", ", limits.Select(limit => limit.Name)))
            : ConfinementMeasure.Off(Measure.ResourceLimits, "not bounded: " + string.Join(", ", failed));
    }

    private static bool Set(Limit limit)
    {
        var present = stackalloc ulong[2];
        if (!Kernel.Succeeds(Numbers.PrLimit, 0, limit.Resource, 0, (nint)present))
        {
            return false;
        }

        // The host may already allow less, and a limit is never raised.
        var most = Math.Min(limit.Most, present[1]);
        var lowered = stackalloc ulong[2] { most, most };
        return Kernel.Succeeds(Numbers.PrLimit, 0, limit.Resource, (nint)lowered);
    }
}
