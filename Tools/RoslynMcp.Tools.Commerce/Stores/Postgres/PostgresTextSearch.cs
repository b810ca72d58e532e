namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Searches the texts of a tenant; what it finds is ranked by <c>ts_rank</c>.</summary>
internal sealed class PostgresTextSearch(PostgresDatabase database, string tenantId, TextQuery query)
{
    private static readonly string SearchText = PostgresSql.Load(nameof(SearchText));
    private static readonly string SearchShort = SearchText.Replace("{match}", "match_short", StringComparison.Ordinal);
    private static readonly string SearchWhole = SearchText.Replace("{match}", "match_whole", StringComparison.Ordinal);

    public async Task<TextMatches> FindAsync(CancellationToken cancellationToken)
    {
        if (query.Phrases.Count is 0) return TextMatches.None;

        var deciding = await DecidingAsync(cancellationToken).ConfigureAwait(false);
        var found = await MatchingAsync(deciding, cancellationToken).ConfigureAwait(false);
        return found.Total < DecidingPhrases.Few && deciding.Count < query.Phrases.Count
            ? await MatchingAsync(query.Phrases, cancellationToken).ConfigureAwait(false)
            : found;
    }

    private async Task<IReadOnlyList<string>> DecidingAsync(CancellationToken cancellationToken)
    {
        if (!query.IsLoose || query.Phrases.Count is 1) return query.Phrases;

        var counted = await database.ReadAsync(
            tenantId, "SELECT phrase, products, total FROM estimate_products(@phrases, @field, @beginnings, @moreThan)",
            row => (Phrase: row.GetString(0), Products: (int)row.GetFloat(1), All: (int)row.GetFloat(2)),
            [
                ("@phrases", query.Phrases.ToArray()), ("@field", query.InShort ? "short" : "body"),
                ("@beginnings", query.Matching is TextMatching.AnyBeginning), ("@moreThan", (float)DecidingPhrases.Small),
            ],
            cancellationToken).ConfigureAwait(false);
        return counted is [var first, ..] ? DecidingPhrases.Of(query, counted.Select(row => (row.Phrase, row.Products)), first.All) : query.Phrases;
    }

    private async Task<TextMatches> MatchingAsync(IReadOnlyList<string> deciding, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            tenantId, query.InShort ? SearchShort : SearchWhole,
            row => (Match: new TextMatch(ProductColumns.Read(row), row.GetFloat(ProductColumns.Count)), Total: (int)row.GetInt64(ProductColumns.Count + 1)),
            query.Filter.With(
                ("@tenant", tenantId), ("@deciding", TextSearchExpression.Of(query with { Phrases = deciding })),
                ("@ranking", TextSearchExpression.Of(query)), ("@limit", query.Limit),
                ("@except", query.ExceptSkus.ToArray()), ("@unfiltered", query.Filter == new ProductFilter())),
            cancellationToken).ConfigureAwait(false);
        return found is [var first, ..] ? new([.. found.Select(row => row.Match)], first.Total) : TextMatches.None;
    }
}
