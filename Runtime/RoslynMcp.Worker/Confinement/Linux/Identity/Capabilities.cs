namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>The pieces of root's power: all of them are given up, and the way back to them.</summary>
internal static unsafe class Capabilities
{
    private const uint Version3 = 0x20080522;
    private const int DropFromBounding = 24; // PR_CAPBSET_DROP
    private const int SetSecureBits = 28; // PR_SET_SECUREBITS
    private const int Ambient = 47; // PR_CAP_AMBIENT
    private const int ClearAll = 4; // PR_CAP_AMBIENT_CLEAR_ALL
    private const int RootMeansNothing = 0x2B; // NOROOT on, NO_SETUID_FIXUP and KEEP_CAPS off, all three locked
    private const int More = 64;

    /// <summary>Takes away what a new program could get back; needs to be root, and changes nothing for others, who get nothing back.</summary>
    public static void CloseTheWayBack()
    {
        Kernel.Call(Numbers.PrCtl, Ambient, ClearAll);
        for (var capability = 0; capability < More; capability++)
        {
            Kernel.Call(Numbers.PrCtl, DropFromBounding, capability);
        }

        Kernel.Call(Numbers.PrCtl, SetSecureBits, RootMeansNothing);
    }

    public static void GiveUp()
    {
        var header = stackalloc uint[2] { Version3, 0 };
        var none = stackalloc uint[6];
        new Span<uint>(none, 6).Clear();
        Kernel.Call(Numbers.CapSet, (nint)header, (nint)none);
    }

    /// <summary>Effective, permitted and inheritable sets, as the kernel has them now.</summary>
    public static ConfinementMeasure Check()
    {
        var header = stackalloc uint[2] { Version3, 0 };
        var present = stackalloc uint[6];
        if (!Kernel.Succeeds(Numbers.CapGet, (nint)header, (nint)present))
        {
            return ConfinementMeasure.Off(Measure.Capabilities, $"the kernel did not say: {Kernel.LastError}");
        }

        return (present[0] | present[1] | present[2] | present[3] | present[4] | present[5]) != 0
            ? ConfinementMeasure.Off(Measure.Capabilities, "some are left")
            : ConfinementMeasure.On(Measure.Capabilities, "none is left");
    }
}
