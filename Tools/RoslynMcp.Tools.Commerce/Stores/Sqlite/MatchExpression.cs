namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Writes a text query in the FTS5 query language. Every phrase is quoted, and holds only letters, digits and spaces, so
/// nothing that a caller wrote is ever an operator (https://sqlite.org/fts5.html#full_text_query_syntax).
/// </summary>
internal static class MatchExpression
{
    private const int ShortestBeginning = 3;
    private const string ShortFields = "{name brand category description}";

    public static string Of(TextQuery query) => query.Matching switch
    {
        TextMatching.AllPhrases or TextMatching.AllBeginnings => In(query, "AND", Phrases(query)),
        TextMatching.AnyPhrase or TextMatching.AnyBeginning => In(query, "OR", Phrases(query)),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Matching, "No such way of matching."),
    };

    /// <summary>Each phrase of a query by itself.</summary>
    public static IReadOnlyList<string> Each(TextQuery query) => [.. Phrases(query).Select(phrase => In(query, "OR", [phrase]))];

    /// <summary>
    /// Some of what <see cref="Each"/> gave, and the others only for BM25, which counts every phrase of an expression once: they stand
    /// beside what every product has.
    /// </summary>
    public static string Of(IReadOnlyList<string> deciding, IReadOnlyList<string> ranking)
        => $"({string.Join(" OR ", deciding)}) AND ({string.Join(" OR ", ranking.Prepend($"every : \"{TextIndex.Every}\""))})";

    private static IEnumerable<string> Phrases(TextQuery query) => query.Phrases.Select(
        phrase => query.Matching is TextMatching.AllBeginnings or TextMatching.AnyBeginning && phrase.Length >= ShortestBeginning ? Quoted(phrase) + "*" : Quoted(phrase));

    private static string In(TextQuery query, string between, IEnumerable<string> phrases)
    {
        var all = string.Join($" {between} ", phrases);
        return query.InShort ? $"{ShortFields} : ({all})" : all;
    }

    private static string Quoted(string phrase) => $"\"{phrase.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
