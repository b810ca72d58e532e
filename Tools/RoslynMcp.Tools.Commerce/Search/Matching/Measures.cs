using System.Text.RegularExpressions;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Tells quantities and sizes (<c>3000PSI</c>, <c>24-pack</c>, <c>M12x175</c>, <c>10W-40</c>) from SKUs.</summary>
internal static partial class Measures
{
    /// <param name="key">Letters and digits, upper case.</param>
    public static bool IsMeasure(string key) => Quantity().IsMatch(key) || Size().IsMatch(key);

    /// <summary>The number and the unit of a quantity that is written as one word, or null.</summary>
    public static (string Number, string Unit)? Split(string word)
    {
        var match = Quantity().Match(word);
        return match.Success ? (match.Groups["number"].Value, match.Groups["unit"].Value) : null;
    }

    [GeneratedRegex("""
        ^(?<number>[0-9]+)
        (?<unit>PSI|PSIG|BAR|MPA|KPA|MM|CM|M|IN|INCH|INCHES|FT|FOOT|FEET|UM|MICRON|MICRONS|MESH
        |V|VAC|VDC|VOLT|VOLTS|KV|MA|A|AMP|AMPS|HZ|W|KW|WATT|WATTS|HP|RPM|GPM|LPM|CFM|NM|KN|CC|ML|L|LITER|LITERS|LITRE|LITRES
        |GAL|GALLON|GALLONS|QT|OZ|G|KG|LB|LBS|C|F|PACK|PACKS|PK|PC|PCS|PIECE|PIECES|SET|WAY|POLE|STAGE|PHASE|PLY|HOUR|HOURS
        |X|NPT|NPTF|BSP|BSPP|BSPT|JIC|UNC|UNF)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex("""
        ^(?:[0-9]{1,2}W[0-9]{2}
        |M[0-9]{1,2}(?:X[0-9]+)?
        |(?:SAE|ISO|VG|ISOVG|NLGI|IP|DN|PN|NEMA|AWG|DIN|EN|IEC|GRADE|CLASS|SIZE)[0-9]+K?)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
