using System.Globalization;

namespace RoslynMcp.Guest.Metering;

/// <summary>How many characters a format asks for whatever it is given: <c>D900000000</c>, <c>{0,-900000000}</c>.</summary>
internal static class FormatWidths
{
    public static long Of(string? format)
    {
        if (format is null || format.Length < 2)
        {
            return 0;
        }

        var holes = format.IndexOf('{', StringComparison.Ordinal);
        return holes < 0 ? PrecisionOf(format) : WidthsOf(format.AsSpan(holes));
    }

    private static long PrecisionOf(ReadOnlySpan<char> format)
        => char.IsAsciiLetter(format[0]) && int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var precision) ? precision : 0;

    /// <summary>Numbers that follow a comma or a letter; in the text between the holes they are no more than a guess on the safe side.</summary>
    private static long WidthsOf(ReadOnlySpan<char> format)
    {
        var (sum, number, isWidth, isOpen) = (0L, 0L, false, false);
        foreach (var character in format)
        {
            if (isWidth && char.IsAsciiDigit(character))
            {
                number = Math.Min(int.MaxValue, (number * 10) + character - '0');
                continue;
            }

            sum += isOpen ? number : 0;
            number = 0;
            isOpen = character == '{' || (isOpen && character != '}');
            isWidth = character is ',' or '-' or ' ' ? isWidth || character == ',' : char.IsAsciiLetter(character);
        }

        return sum;
    }
}
