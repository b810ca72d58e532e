namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>The restricted program: checks with the kernel what is in force, and ends with the filter of system calls.</summary>
internal static class SecondStage
{
    /// <summary>What the notes say is believed only as far as nothing can be asked or tried out.</summary>
    public static ConfinementReport TakeUp(
        ConfinementRole role, ConfinementSettings settings, IReadOnlyCollection<ConfinementMeasure> notes)
    {
        var report = ConfinementReport.Nothing("the first stage did not say").With(notes);
        return report.With(
            ProcessControl.EndWithParent(settings.Parent),
            ProcessControl.HideMemory(),
            ProcessControl.NoNewPrivileges(),
            Capabilities.Check(),
            FileWall.TryOut(report[Measure.Files]),
            ResourceLimits.Set([.. Limit.For(role, settings, ownUser: report[Measure.OwnUser].InForce)]),
            CleanEnvironment.Check(),
            CleanEnvironment.CheckHeap(settings),
            ConfinementMeasure.Off(Measure.SystemCalls, "the process has not been locked down yet"));
    }

    public static ConfinementReport LockDown(ConfinementReport report)
    {
        WarmUpConsole();
        return report.With(SystemCallFilter.Install());
    }

    /// <summary>The console asks about a terminal and takes over signals when it first writes, even if it writes nothing.</summary>
    private static void WarmUpConsole()
    {
        using var output = Console.OpenStandardOutput();
        output.Write([]);
    }
}
