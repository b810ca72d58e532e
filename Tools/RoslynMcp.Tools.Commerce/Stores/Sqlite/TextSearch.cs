using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Searches the text index of a tenant; what it finds is ranked by BM25.</summary>
internal sealed class TextSearch(SqliteConnection connection, string tenantId, TextQuery query)
{
    private static readonly string SearchText = SqlText.Load(nameof(SearchText));
    private static readonly string SearchFiltering = SqlText.Load(nameof(SearchFiltering));
    private static readonly string SearchAll = Search("", "hits");
    private static readonly string SearchPassing = Search(SearchFiltering, "passing");
    private static readonly string CountPhrases = SqlText.Load(nameof(CountPhrases));

    public TextMatches Find()
    {
        if (query.Phrases.Count is 0 || !TextIndex.Exists(connection, tenantId)) return TextMatches.None;

        var quick = Narrowed() is { } narrowed ? Matching(narrowed) : TextMatches.None;
        return quick.Total < DecidingPhrases.Few ? Matching(MatchExpression.Of(query)) : quick;
    }

    /// <summary>The expression in which the rarest phrases decide, or null where all do.</summary>
    private string? Narrowed()
    {
        if (!query.IsLoose || query.Phrases.Count is 1) return null;

        var each = MatchExpression.Each(query);
        using var command = connection.Query(
            Sql(CountPhrases), ("$tenant", tenantId), ("$phrases", SqliteQuery.Json(each)), ("$small", DecidingPhrases.Small),
            ("$most", DecidingPhrases.MostCounted(query)), ("$mostProducts", DecidingPhrases.MostProducts(query)));
        // What nothing has is left out: to see that of a word which only the longer texts have takes as long as to find what has it.
        List<(string Phrase, int Products, int All)> counted =
            [.. command.Rows(row => (Phrase: row.GetString(0), Products: row.GetInt32(1), All: row.GetInt32(2))).Where(row => row.Products > 0)];
        if (counted is not [var first, ..]) return null;

        var deciding = DecidingPhrases.Of(query, counted.Select(row => (row.Phrase, row.Products)), first.All);
        List<string> ranking = [.. counted.Select(row => row.Phrase).Except(deciding)];
        return ranking.Count > 0 ? MatchExpression.Of(deciding, ranking) : null;
    }

    private TextMatches Matching(string expression)
    {
        var total = 0;
        var filters = query.Filter != new ProductFilter() || query.ExceptSkus.Count > 0;
        using var command = connection.Query(
            Sql(filters ? SearchPassing : SearchAll), ("$tenant", tenantId), ("$match", expression), ("$limit", query.Limit));
        if (filters) command.With(query.Filter).Parameters.AddWithValue("$except", SqliteQuery.Json(query.ExceptSkus));
        var matches = command.Rows(row =>
        {
            total = row.GetInt32(ProductColumns.Count + 1);
            return new TextMatch(ProductColumns.Read(row), row.GetDouble(ProductColumns.Count));
        });
        return new(matches, total);
    }

    private static string Search(string filtering, string passing)
        => SearchText.Replace("{filtering}", filtering, StringComparison.Ordinal).Replace("{passing}", passing, StringComparison.Ordinal);

    private string Sql(string text) => text.Replace("{index}", TextIndex.NameOf(tenantId), StringComparison.Ordinal);
}
