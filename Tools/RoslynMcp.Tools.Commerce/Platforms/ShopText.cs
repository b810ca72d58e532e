using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>What shops write, in the shapes in which we keep it.</summary>
internal static partial class ShopText
{
    private const int LongestLine = 300;
    private const int LongestText = 4000;

    /// <summary>A name or a label.</summary>
    public static string Line(string? html) => Plain(html, LongestLine);

    /// <summary>A description, without its markup.</summary>
    public static string Text(string? html) => Plain(html, LongestText);

    /// <summary>A price, or null for what is none.</summary>
    public static decimal? Price(string? price)
        => decimal.TryParse(price, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1_000_000_000
            ? decimal.Round(value, 2)
            : null;

    /// <summary>A quantity that a store can count.</summary>
    public static int Quantity(long? quantity) => (int)Math.Clamp(quantity ?? 0, 0, StockBounds.Most);

    /// <summary>An address of the web, or nothing.</summary>
    public static string Address(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : "";

    private static string Plain(string? html, int longest)
    {
        var text = WebUtility.HtmlDecode(Markup().Replace(html ?? "", " "));
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= longest ? plain : plain[..longest];
    }

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
