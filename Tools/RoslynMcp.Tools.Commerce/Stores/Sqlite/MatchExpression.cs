namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Writes a text query in the FTS5 query language. Every phrase is quoted, and holds only letters, digits and spaces, so
/// nothing that a caller wrote is ever an operator (https://sqlite.org/fts5.html#full_text_query_syntax).
/// </summary>
internal static class MatchExpression
{
    private const int ShortestBeginning = 3;
    private const string ShortFields = "{name brand category description}";

    public static string Of(TextQuery query) => query.InShort ? $"{ShortFields} : ({Phrases(query)})" : Phrases(query);

    private static string Phrases(TextQuery query) => query.Matching switch
    {
        TextMatching.AllPhrases => string.Join(" AND ", query.Phrases.Select(Quoted)),
        TextMatching.AllBeginnings => string.Join(" AND ", query.Phrases.Select(Beginning)),
        TextMatching.AnyPhrase => string.Join(" OR ", query.Phrases.Select(Quoted)),
        TextMatching.AnyBeginning => string.Join(" OR ", query.Phrases.Select(Beginning)),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Matching, "No such way of matching."),
    };

    private static string Quoted(string phrase) => $"\"{phrase.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Beginning(string phrase) => phrase.Length < ShortestBeginning ? Quoted(phrase) : Quoted(phrase) + "*";
}
