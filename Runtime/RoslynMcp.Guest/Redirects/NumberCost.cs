using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>What arithmetic with large numbers costs: an estimate that errs on the large side of what was measured.</summary>
internal static class NumberCost
{
    private const double Limb = 32;

    /// <summary>Nanoseconds of one limb times one limb, on a machine that does something else as well.</summary>
    private const double Slow = 8;

    /// <summary>Karatsuba's exponent: the framework's own multiplication is no worse.</summary>
    private const double Exponent = 1.585;

    public static void AskForProduct(long bits, long otherBits)
    {
        Probe.Ask((bits + otherBits) / 8);
        GuestSession.Current.Meter.Foresee(ProductTime(bits, otherBits));
    }

    public static void AskForPower(long exponentBits, long bits)
        => GuestSession.Current.Meter.Foresee(2 * exponentBits * ProductTime(bits, bits));

    /// <summary>A long number times a short one is that many short products.</summary>
    private static TimeSpan ProductTime(long bits, long otherBits)
    {
        var (shorter, longer) = (Math.Min(bits, otherBits) / Limb, Math.Max(bits, otherBits) / Limb);
        return TimeSpan.FromMicroseconds(shorter < 1 ? 0 : Math.Min(1e12, longer / shorter * Math.Pow(shorter, Exponent) * Slow / 1000));
    }
}
