using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Says which phrases of a query are seen in a product's own fields; the others are left to its longer text.</summary>
internal sealed class MatchReason(IReadOnlyList<string> phrases)
{
    private readonly (string Phrase, string Beginning)[] _phrases =
        [.. phrases.Select(phrase => (phrase, Words.Singular(phrase)))];

    public string For(CatalogProduct product)
    {
        (string Name, string Text)[] fields =
        [
            ("name", Spaced(product.Name)), ("brand", Spaced(product.Brand)),
            ("category", Spaced(product.Category)), ("description", Spaced(product.Description)),
        ];
        var seen = _phrases
            .GroupBy(
                phrase => fields.FirstOrDefault(field => Contains(field.Text, phrase.Beginning)).Name,
                phrase => phrase.Phrase)
            .Where(field => field.Key is not null)
            .OrderBy(field => Array.FindIndex(fields, candidate => candidate.Name == field.Key))
            .Select(field => $"{field.Key}: {string.Join(", ", field)}");
        var reason = string.Join("; ", seen);
        return reason.Length > 0 ? reason : "text";
    }

    private static string Spaced(string text) => $" {string.Join(' ', Words.Of(text))}";

    private static bool Contains(string text, string beginning)
        => text.Contains($" {beginning}", StringComparison.OrdinalIgnoreCase);
}
