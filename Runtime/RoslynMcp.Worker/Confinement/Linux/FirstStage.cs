namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>What has to be given up before the runtime starts: done here, and then the program starts again.</summary>
internal static class FirstStage
{
    private const int OwnerOnly = 0x3F; // 077

    public static ConfinementReport Enter(ConfinementRole role, ConfinementSettings settings)
    {
        if (Environment.GetEnvironmentVariable(CleanEnvironment.Notes) is { } notes)
        {
            return SecondStage.TakeUp(role, settings, StageNotes.Read(notes));
        }

        var granted = GrantedPaths.For(settings).ToList();
        OfferToBeKilledFirst();
        Kernel.Call(Numbers.UMask, OwnerOnly);
        WritesPastALimit.Ignore();
        ProcessControl.RefuseNewPrivileges();

        Capabilities.CloseTheWayBack();
        var user = OwnUser.Become(granted);
        Capabilities.GiveUp();
        ConfinementMeasure[] done = [user, .. FileWall.Raise(granted)];

        _ = NativeMethods.ChangeDirectory("/");
        ProcessControl.EndWithParent(settings.Parent);
        var failure = Restart.Run(CleanEnvironment.For(settings, StageNotes.Write(done)));
        return ConfinementReport.Nothing(failure);
    }

    /// <summary>When memory runs out, the kernel takes this process before the host.</summary>
    private static void OfferToBeKilledFirst()
    {
        try
        {
            File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A courtesy to the host; no boundary rests on it.
        }
    }
}
