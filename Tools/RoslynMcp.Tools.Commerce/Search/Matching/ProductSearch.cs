using RoslynMcp.Tools.Commerce.Search.Reading;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>
/// SKU first, then words: a strict reading of the words that finds anything is the answer, as they stand and then as they may
/// have been meant. Where every reading is too strict, some of the words and the nearness of vectors decide together.
/// </summary>
internal sealed class ProductSearch(ICatalogStore store, IVectorStore vectors, QueryVectors embeddings)
{
    private const int MostFused = 1000;
    private const int MostNear = 100;
    private const double LeastCosine = 0.3;

    private static readonly TextMatching[] StrictFirst = [TextMatching.AllPhrases, TextMatching.AllBeginnings];

    private readonly SpellingCorrection _spelling = new(store);

    public async Task<SearchProductsResult> FindAsync(string tenantId, SearchRequest request, CancellationToken cancellationToken)
    {
        var (query, least, most) = PriceWords.Read(request.Query);
        request = request with { Query = query, Filter = request.Filter.Narrowed(least, most) };
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
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

        var hits = products.Select(Hits.Exact).Concat(Hits.Ranked(others, Hits.BestScore(TextMatching.AllPhrases), phrases)).Take(request.Limit);
        return new([.. hits], products.Count + others.Total, SearchSource.Exact);
    }

    private async Task<SearchProductsResult> ByWordsAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        if (phrases.Count is 0) return new([], 0, SearchSource.Lexical);
        if (await StrictlyAsync(tenantId, request, phrases, cancellationToken).ConfigureAwait(false) is { } found) return found;

        var corrected = await _spelling.CorrectAsync(tenantId, phrases, cancellationToken).ConfigureAwait(false);
        return (ReferenceEquals(corrected, phrases)
                ? null
                : await StrictlyAsync(tenantId, request, corrected, cancellationToken).ConfigureAwait(false))
            ?? await LooselyAsync(tenantId, request, corrected, cancellationToken).ConfigureAwait(false);
    }

    private async Task<SearchProductsResult?> StrictlyAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        foreach (var matching in StrictFirst)
        {
            var query = new TextQuery(phrases, matching, request.Filter, request.Limit);
            var found = await store.SearchTextAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
            if (found.Total > 0)
                return new([.. Hits.Ranked(found, Hits.BestScore(matching), phrases)], found.Total, SearchSource.Lexical);
        }

        return null;
    }

    private async Task<SearchProductsResult> LooselyAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        var query = new TextQuery(phrases, TextMatching.AnyBeginning, request.Filter, MostFused);
        var lexical = await store.SearchTextAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
        var near = await NearAsync(tenantId, request, phrases, cancellationToken).ConfigureAwait(false);
        var fused = near.Count is 0
            ? lexical.Matches
            : ReciprocalRanks.Fuse([.. lexical.Matches.Select(match => match.Product)], [.. near.Select(match => match.Product)]);
        var total = lexical.Total + fused.Count - lexical.Matches.Count;
        var shown = new TextMatches([.. fused.Take(request.Limit)], total);
        return new(
            [.. Hits.Ranked(shown, Hits.BestScore(TextMatching.AnyBeginning), phrases)], total,
            near.Count is 0 ? SearchSource.Lexical : SearchSource.Hybrid);
    }

    private async Task<IReadOnlyList<VectorMatch>> NearAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        if (await embeddings.TryGetAsync(string.Join(' ', phrases), cancellationToken).ConfigureAwait(false) is not { } vector) return [];

        var query = new VectorQuery(embeddings.Model, vector, request.Filter, MostNear, LeastCosine);
        return await vectors.FindNearestAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
    }

    private sealed record ExactMatch(SkuCandidate Candidate, CatalogProduct Product);
}
