using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>SKU first, then words: the strictest reading of the words that finds anything is the answer.</summary>
internal sealed class ProductSearch(ICatalogStore store)
{
    private static readonly TextMatching[] StrictFirst =
        [TextMatching.AllPhrases, TextMatching.AllBeginnings, TextMatching.AnyBeginning];

    public async Task<SearchProductsResult> FindAsync(string tenantId, SearchRequest request, CancellationToken cancellationToken)
    {
        var words = request.Query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var exact = await FindSkusAsync(tenantId, request, words, cancellationToken).ConfigureAwait(false);
        return exact.Count > 0
            ? await AroundSkusAsync(tenantId, request, words, exact, cancellationToken).ConfigureAwait(false)
            : await ByWordsAsync(tenantId, request, QueryPhrases.Of(words), cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ExactMatch>> FindSkusAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var candidates = SkuCandidates.In(words);
        if (candidates.Count is 0) return [];

        List<string> keys = [.. candidates.Select(candidate => candidate.Key).Distinct()];
        var matches = await store.FindBySkuAsync(tenantId, keys, request.Filter, cancellationToken).ConfigureAwait(false);
        var byKey = matches.ToDictionary(match => match.SkuKey, match => match.Product);

        var taken = new List<SkuCandidate>();
        foreach (var candidate in candidates.Where(candidate => byKey.ContainsKey(candidate.Key)))
        {
            if (!taken.Exists(candidate.Overlaps)) taken.Add(candidate);
        }

        return [.. taken.Select(candidate => new ExactMatch(candidate, byKey[candidate.Key]))];
    }

    // What stands beside the SKU says what is wanted of it: "seal kit for A4VTG90" goes on with the kits that name it.
    private async Task<SearchProductsResult> AroundSkusAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> words, IReadOnlyList<ExactMatch> exact,
        CancellationToken cancellationToken)
    {
        List<CatalogProduct> products = [.. exact.Select(match => match.Product).DistinctBy(product => product.Sku)];
        var beside = QueryPhrases.Of(words.Where((_, index) => !exact.Any(match => match.Candidate.Touches(index))));
        IReadOnlyList<string> phrases = [.. beside, .. QueryPhrases.Of(products.Select(product => product.Sku))];
        var others = TextMatches.None;
        if (beside.Count > 0)
        {
            var query = new TextQuery(phrases, TextMatching.AllPhrases, request.Filter, request.Limit)
            {
                ExceptSkus = [.. products.Select(product => product.Sku)],
            };
            others = await store.SearchTextAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
        }

        var hits = products.Select(Hits.Exact).Concat(Hits.Lexical(others, TextMatching.AllPhrases, phrases)).Take(request.Limit);
        return new([.. hits], products.Count + others.Total, SearchSource.Exact);
    }

    private async Task<SearchProductsResult> ByWordsAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        foreach (var matching in phrases.Count > 0 ? StrictFirst : [])
        {
            var query = new TextQuery(phrases, matching, request.Filter, request.Limit);
            var found = await store.SearchTextAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
            if (found.Total > 0) return new([.. Hits.Lexical(found, matching, phrases)], found.Total, SearchSource.Lexical);
        }

        return new([], 0, SearchSource.Lexical);
    }

    private sealed record ExactMatch(SkuCandidate Candidate, CatalogProduct Product);
}
