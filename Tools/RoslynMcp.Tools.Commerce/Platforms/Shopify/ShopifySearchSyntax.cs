using System.Text;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>
/// Writes searches (https://shopify.dev/docs/api/usage/search-syntax) in which what a caller wrote is only ever a quoted value: no
/// connective, no field, no wildcard.
/// </summary>
internal static class ShopifySearchSyntax
{
    /// <summary>Any of these SKUs.</summary>
    public static string AnySku(IEnumerable<string> skus) => string.Join(" OR ", skus.Select(sku => $"sku:{Quoted(sku)}"));

    /// <summary>Products on sale that have all of these words.</summary>
    public static string ActiveWith(IEnumerable<string> words) => string.Join(' ', words.Select(Quoted).Prepend("status:active"));

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            if (letter is '"' or '\\') quoted.Append('\\');
            quoted.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return quoted.Append('"').ToString();
    }
}
