using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Answers a query that contains SKUs: those products first, then what the words beside them ask for.</summary>
internal sealed class SkuSearch(ICatalogStore store)
{
    /// <summary>The answer, or null for a query without a SKU that the shop has.</summary>
    public async Task<SearchProductsResult?> TryFindAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var exact = await FindAsync(tenantId, request, words, cancellationToken).ConfigureAwait(false);
        return exact.Count > 0 ? await AroundAsync(tenantId, request, words, exact, cancellationToken).ConfigureAwait(false) : null;
    }

    private async Task<IReadOnlyList<ExactMatch>> FindAsync(
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
    private async Task<SearchProductsResult> AroundAsync(
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

        var hits = products.Select(Hits.Exact)
            .Concat(Hits.Ranked(others.Matches, Hits.BestScore(TextMatching.AllPhrases), phrases))
            .Take(request.Limit);
        return new([.. hits], products.Count + others.Total, SearchSource.Exact);
    }

    private sealed record ExactMatch(SkuCandidate Candidate, CatalogProduct Product);
}
