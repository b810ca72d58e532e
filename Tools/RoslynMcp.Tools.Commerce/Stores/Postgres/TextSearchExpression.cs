namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// Writes a text query in the language of <c>to_tsquery</c>. Every word is quoted, and holds only letters and digits, so nothing
/// that a caller wrote is ever an operator.
/// </summary>
internal static class TextSearchExpression
{
    private const int ShortestBeginning = 3;

    public static string Of(TextQuery query) => query.Matching switch
    {
        TextMatching.AllPhrases => string.Join(" & ", query.Phrases.Select(phrase => Phrase(phrase, beginning: false))),
        TextMatching.AllBeginnings => string.Join(" & ", query.Phrases.Select(phrase => Phrase(phrase, beginning: true))),
        TextMatching.AnyPhrase => string.Join(" | ", query.Phrases.Select(phrase => Phrase(phrase, beginning: false))),
        TextMatching.AnyBeginning => string.Join(" | ", query.Phrases.Select(phrase => Phrase(phrase, beginning: true))),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Matching, "No such way of matching."),
    };

    private static string Phrase(string phrase, bool beginning)
    {
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Quoted);
        return $"({string.Join(" <-> ", words)}{(beginning && phrase.Length >= ShortestBeginning ? ":*" : "")})";
    }

    private static string Quoted(string word) => $"'{word.Replace("\\", "", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
