using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Large numbers read from a text with an exponent, which makes of ten letters as many digits as it says.</summary>
[Redirects(typeof(BigInteger))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestNumberTexts
{
    public static BigInteger Parse(string value, NumberStyles style) => Parse(value, style, provider: null);

    public static BigInteger Parse(string value, NumberStyles style, IFormatProvider? provider)
    {
        NumberCost.AskForText(value, style);
        return BigInteger.Parse(value, style, provider);
    }

    public static BigInteger Parse(ReadOnlySpan<char> value, NumberStyles style, IFormatProvider? provider)
    {
        NumberCost.AskForText(value, style);
        return BigInteger.Parse(value, style, provider);
    }

    public static bool TryParse(string? value, NumberStyles style, IFormatProvider? provider, out BigInteger result)
    {
        NumberCost.AskForText(value, style);
        return BigInteger.TryParse(value, style, provider, out result);
    }

    public static bool TryParse(ReadOnlySpan<char> value, NumberStyles style, IFormatProvider? provider, out BigInteger result)
    {
        NumberCost.AskForText(value, style);
        return BigInteger.TryParse(value, style, provider, out result);
    }
}
