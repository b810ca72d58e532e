using System.Globalization;
using System.Text.Json;

namespace RoslynMcp.Chat.Formatting;

/// <summary>One product on one line: title, link, price, match.</summary>
internal static class ProductLine
{
    public static string Of(JsonElement item)
    {
        if (item.ValueKind is not JsonValueKind.Object)
        {
            return Plain(item.ToString());
        }

        if (ProductFields.Text(item, "title", "name") is not { } title)
        {
            return Plain(string.Join(", ", item.EnumerateObject().Select(member => $"{ProductFields.Words(member.Name)}: {member.Value}")));
        }

        string?[] parts = [Link(title, ProductFields.Text(item, "url", "link", "permalink")), Price(item), Match(item)];
        return string.Join(" — ", parts.OfType<string>());
    }

    /// <summary>One line, in which nothing becomes a link, code or a tag in Markdown.</summary>
    public static string Plain(string text) => Harmless(text.ReplaceLineEndings(" "));

    /// <summary>The same of a text whose lines are kept.</summary>
    public static string Harmless(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal);

    /// <summary>Only a web address becomes a link.</summary>
    private static string Link(string title, string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? $"[{Plain(title)}]({uri.AbsoluteUri.Replace(")", "%29", StringComparison.Ordinal)})"
            : Plain(title);

    private static string? Price(JsonElement item)
        => ProductFields.Number(item, "price") is { } price
            ? string.Create(CultureInfo.InvariantCulture, $"{price:0.00}{(ProductFields.Text(item, "currency") is { } currency ? $" {Plain(currency)}" : "")}")
            : null;

    private static string? Match(JsonElement item)
        => ProductFields.Number(item, "match", "score", "similarity") is { } match and >= 0 and <= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{match * 100:0} % match")
            : null;
}
