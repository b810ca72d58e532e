namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Asks the kernel what it offers to a worker that this process would start.</summary>
internal static class KernelProbe
{
    public static ConfinementReport Ask() => new(
    [
        .. FileWall.Ask(),
        SystemCallFilter.Ask(),
        OwnUser.IsRoot
            ? ConfinementMeasure.On(Measure.OwnUser, "a worker becomes a user of its own where other users can read its folder")
            : ConfinementMeasure.Off(Measure.OwnUser, "workers keep this user: only root can start a process as another"),
        .. Everywhere.Select(measure => ConfinementMeasure.On(measure, "every supported kernel has it")),
    ]);

    private static IEnumerable<Measure> Everywhere =>
    [
        Measure.NoNewPrivileges, Measure.Capabilities, Measure.ResourceLimits, Measure.NotDumpable, Measure.EndsWithParent,
        Measure.CleanStart, Measure.HeapLimit,
    ];
}
