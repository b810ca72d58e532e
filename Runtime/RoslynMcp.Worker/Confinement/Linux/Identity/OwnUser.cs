namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A root process becomes a user that owns nothing; each process another one, so that they do not share limits or signals.</summary>
internal static class OwnUser
{
    // Left unused by distributions and containers: https://systemd.io/UIDS-GIDS/ (0x70000000 to 0x7FFFFFFE).
    private const int FirstUnused = 0x70000000;
    private const int ReadOnly = 0x80000; // O_RDONLY | O_CLOEXEC

    public static bool IsRoot => Kernel.Call(Numbers.GetEUid) == 0;

    /// <summary>Changes the user of this thread alone; the next program has it in all threads.</summary>
    public static ConfinementMeasure Become(IReadOnlyCollection<GrantedPath> needed)
    {
        if (!IsRoot)
        {
            return ConfinementMeasure.Off(Measure.OwnUser, "it was not started by root, so it keeps the host's user");
        }

        var user = FirstUnused + Environment.ProcessId;
        if (!Kernel.Succeeds(Numbers.SetGroups))
        {
            return Kept($"the groups could not be left: {Kernel.LastError}");
        }

        if (Unreadable(needed, user) is { } path)
        {
            return Kept($"other users cannot read {path}");
        }

        return Kernel.Succeeds(Numbers.SetResGid, user, user, user) && Kernel.Succeeds(Numbers.SetResUid, user, user, user)
            ? ConfinementMeasure.On(Measure.OwnUser, $"user {user}, which owns nothing and has no other process")
            : Kept($"it could not be changed: {Kernel.LastError}");
    }

    /// <summary>Tries the files out as that user: a thread's user for files can be changed and changed back.</summary>
    private static string? Unreadable(IReadOnlyCollection<GrantedPath> needed, int user)
    {
        Kernel.Call(Numbers.SetFsGid, user);
        Kernel.Call(Numbers.SetFsUid, user);
        try
        {
            return needed.Select(granted => granted.Path).FirstOrDefault(path => !IsReadable(path));
        }
        finally
        {
            Kernel.Call(Numbers.SetFsUid, 0);
            Kernel.Call(Numbers.SetFsGid, 0);
        }
    }

    private static bool IsReadable(string path)
    {
        var descriptor = NativeMethods.Open(path, ReadOnly);
        return descriptor >= 0 && NativeMethods.Close(descriptor) == 0;
    }

    private static ConfinementMeasure Kept(string whyNot)
        => ConfinementMeasure.Off(Measure.OwnUser, $"it stays root without capabilities: {whyNot}");
}
