using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The same as <see cref="GuestNumberTexts"/> through a type parameter, which may stand for large numbers.</summary>
[Redirects(typeof(INumberBase<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestNumberTextsOf
{
    public static TSelf Parse<TSelf>(string s, NumberStyles style, IFormatProvider? provider) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(s, style);
        return TSelf.Parse(s, style, provider);
    }

    public static TSelf Parse<TSelf>(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(s, style);
        return TSelf.Parse(s, style, provider);
    }

    public static TSelf Parse<TSelf>(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(utf8Text, style);
        return TSelf.Parse(utf8Text, style, provider);
    }

    public static bool TryParse<TSelf>(string? s, NumberStyles style, IFormatProvider? provider, out TSelf? result) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(s, style);
        return TSelf.TryParse(s, style, provider, out result);
    }

    public static bool TryParse<TSelf>(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out TSelf? result) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(s, style);
        return TSelf.TryParse(s, style, provider, out result);
    }

    public static bool TryParse<TSelf>(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out TSelf? result) where TSelf : INumberBase<TSelf>
    {
        Ask<TSelf>(utf8Text, style);
        return TSelf.TryParse(utf8Text, style, provider, out result);
    }

    private static void Ask<TSelf>(ReadOnlySpan<char> text, NumberStyles style)
    {
        if (typeof(TSelf) == typeof(BigInteger))
        {
            NumberCost.AskForText(text, style);
        }
    }

    private static void Ask<TSelf>(ReadOnlySpan<byte> text, NumberStyles style)
    {
        if (typeof(TSelf) == typeof(BigInteger))
        {
            NumberCost.AskForText(System.Text.Encoding.Latin1.GetString(text), style);
        }
    }
}
