using System.Text.RegularExpressions;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>Reads the next page off a <c>Link</c> header (RFC 8288), if it is in the same shop's API.</summary>
internal static partial class WooLinks
{
    public static Uri? Next(HttpResponseMessage response, Uri root)
        => response.Headers.TryGetValues("Link", out var values)
            && Relation().Match(string.Join(", ", values)) is { Success: true } link
            && Uri.TryCreate(root, link.Groups["address"].Value, out var next)
            && root.IsBaseOf(next)
                ? next
                : null;

    [GeneratedRegex("""<(?<address>[^>]*)>\s*;\s*rel="?next"?""", RegexOptions.CultureInvariant)]
    private static partial Regex Relation();
}
