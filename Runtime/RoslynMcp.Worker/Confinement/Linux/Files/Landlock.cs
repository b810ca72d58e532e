using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Landlock: the kernel refuses this thread, and what it becomes, all files but the granted ones.</summary>
internal static unsafe class Landlock
{
    private const int AskVersion = 1; // LANDLOCK_CREATE_RULESET_VERSION
    private const int BeneathPath = 1; // LANDLOCK_RULE_PATH_BENEATH
    private const int PathOnly = 0x200000 | 0x80000; // O_PATH | O_CLOEXEC
    private const int NotImplemented = 38; // ENOSYS
    private const int NotSupported = 95; // EOPNOTSUPP

    /// <summary>The version that this kernel has; zero and the reason when it has none.</summary>
    public static (int Version, string WhyNot) Version()
    {
        var version = (int)Kernel.Call(Numbers.LandlockCreateRuleset, 0, 0, AskVersion);
        return version > 0 ? (version, "") : (0, Marshal.GetLastPInvokeError() switch
        {
            NotImplemented => "this kernel has no Landlock (needs Linux 5.13)",
            NotSupported => "Landlock is part of this kernel but switched off (boot parameter lsm=)",
            _ => $"Landlock is out of reach here: {Kernel.LastError}",
        });
    }

    /// <summary>Restricts the calling thread. Needs no-new-privileges or the right to administer.</summary>
    public static string? Restrict(int version, IEnumerable<GrantedPath> granted)
    {
        var ruleset = Ruleset.For(version);
        var descriptor = (int)Kernel.Call(Numbers.LandlockCreateRuleset, (nint)(&ruleset), Ruleset.SizeFor(version));
        if (descriptor < 0)
        {
            return $"no ruleset could be made: {Kernel.LastError}";
        }

        try
        {
            return granted.Select(path => Grant(descriptor, path)).FirstOrDefault(problem => problem is not null)
                ?? (Kernel.Succeeds(Numbers.LandlockRestrictSelf, descriptor) ? null : $"the ruleset was refused: {Kernel.LastError}");
        }
        finally
        {
            _ = NativeMethods.Close(descriptor);
        }
    }

    private static string? Grant(int ruleset, GrantedPath granted)
    {
        var descriptor = NativeMethods.Open(granted.Path, PathOnly);
        if (descriptor < 0)
        {
            return $"{granted.Path} could not be granted: {Kernel.LastError}";
        }

        var rule = new PathRule(granted.Rights, descriptor);
        var added = Kernel.Succeeds(Numbers.LandlockAddRule, ruleset, BeneathPath, (nint)(&rule));
        var problem = added ? null : $"{granted.Path} could not be granted: {Kernel.LastError}";
        _ = NativeMethods.Close(descriptor);
        return problem;
    }
}
