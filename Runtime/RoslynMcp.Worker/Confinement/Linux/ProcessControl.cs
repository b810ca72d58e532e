namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>What <c>prctl</c> says about this process and changes in it.</summary>
internal static class ProcessControl
{
    private const int SetParentDeathSignal = 1;
    private const int GetDumpable = 3;
    private const int SetDumpable = 4;
    private const int SetNoNewPrivileges = 38;
    private const int GetNoNewPrivileges = 39;
    private const int Kill = 9;

    public static bool GainsNoPrivileges => Kernel.Call(Numbers.PrCtl, GetNoNewPrivileges) == 1;

    public static void RefuseNewPrivileges() => Kernel.Call(Numbers.PrCtl, SetNoNewPrivileges, 1);

    public static ConfinementMeasure NoNewPrivileges()
        => GainsNoPrivileges
            ? ConfinementMeasure.On(Measure.NoNewPrivileges, "set-user-id programs would gain nothing")
            : ConfinementMeasure.Off(Measure.NoNewPrivileges, "the kernel did not take it (needs Linux 3.5)");

    /// <summary>A new program is dumpable again, so this belongs after the start, not before.</summary>
    public static ConfinementMeasure HideMemory()
    {
        Kernel.Call(Numbers.PrCtl, SetDumpable, 0);
        return Kernel.Call(Numbers.PrCtl, GetDumpable) == 0
            ? ConfinementMeasure.On(Measure.NotDumpable, "its memory and /proc entries are closed to others of its user")
            : ConfinementMeasure.Off(Measure.NotDumpable, $"the kernel did not take it: {Kernel.LastError}");
    }

    /// <summary>
    /// The kernel watches the thread that made this process, not its process. A change of user clears it, and a parent that had
    /// gone before is not noticed, so it is asked again every time.
    /// </summary>
    public static ConfinementMeasure EndWithParent(int parent)
    {
        if (!Kernel.Succeeds(Numbers.PrCtl, SetParentDeathSignal, Kill))
        {
            return ConfinementMeasure.Off(Measure.EndsWithParent, $"the kernel did not take it: {Kernel.LastError}");
        }

        var present = (int)Kernel.Call(Numbers.GetPPid);
        if (parent != 0 && present != parent)
        {
            Kernel.Call(Numbers.ExitGroup, ExitCodes.ParentGone);
        }

        return ConfinementMeasure.On(Measure.EndsWithParent, "the kernel kills it when the thread that started it ends");
    }
}
