using System.Globalization;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>What arithmetic with large numbers costs: an estimate that errs on the large side of what was measured.</summary>
internal static class NumberCost
{
    private const double Limb = 32;

    private const double BitsOfDigit = 3.33;

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

    /// <summary>Digits that a text does not hold but asks for: they are the power of ten that the others are multiplied by.</summary>
    public static void AskForText(ReadOnlySpan<char> text, NumberStyles style)
    {
        var at = style.HasFlag(NumberStyles.AllowExponent) ? text.LastIndexOfAny('e', 'E') : -1;
        if (at >= 0)
        {
            var bits = (long)(BitsOfDigit * ExponentOf(text[(at + 1)..]));
            AskForProduct(bits, bits);
        }
    }

    /// <summary>The digits in a row, whatever the sign before them is; more than anybody could mean is that many.</summary>
    private static long ExponentOf(ReadOnlySpan<char> text)
    {
        var exponent = 0L;
        foreach (var letter in text)
        {
            exponent = char.IsAsciiDigit(letter) ? Math.Min(int.MaxValue, (exponent * 10) + letter - '0') : exponent;
        }

        return exponent;
    }

    /// <summary>A long number times a short one is that many short products.</summary>
    private static TimeSpan ProductTime(long bits, long otherBits)
    {
        var (shorter, longer) = (Math.Min(bits, otherBits) / Limb, Math.Max(bits, otherBits) / Limb);
        return TimeSpan.FromMicroseconds(shorter < 1 ? 0 : Math.Min(1e12, longer / shorter * Math.Pow(shorter, Exponent) * Slow / 1000));
    }
}
