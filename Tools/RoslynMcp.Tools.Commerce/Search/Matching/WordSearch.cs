using RoslynMcp.Tools.Commerce.Search.Reading;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>
/// Answers a query by its words: strictly as they stand, then strictly as they may have been meant. Where that finds less than a
/// page, some of the words and the nearness of vectors, fused, fill it. Benchmarks/RoslynMcp.Quality measures each part.
/// </summary>
internal sealed class WordSearch(ICatalogStore store, IVectorStore vectors, QueryVectors embeddings)
{
    private const int Page = 10;
    private const int MostReranked = 200;
    private const int MostNear = 100;
    private const int FewPhrases = 2;

    // Whoever writes a sentence writes its words out.
    private const int MostBeginnings = 4;
    private const double LeastCosine = 0.3;

    private static readonly TextMatching[] StrictFirst = [TextMatching.AllPhrases, TextMatching.AllBeginnings];

    private readonly SpellingCorrection _spelling = new(store);

    public async Task<SearchProductsResult> FindAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        if (phrases.Count is 0) return new([], 0, SearchSource.Lexical);

        var strict = await StrictlyAsync(tenantId, request, phrases, cancellationToken).ConfigureAwait(false);
        if (strict is null)
        {
            var corrected = await _spelling.CorrectAsync(tenantId, phrases, cancellationToken).ConfigureAwait(false);
            if (!ReferenceEquals(corrected, phrases))
                strict = await StrictlyAsync(tenantId, request, phrases = corrected, cancellationToken).ConfigureAwait(false);
        }

        return strict is null ? await LooselyAsync(tenantId, request, phrases, cancellationToken).ConfigureAwait(false)
            : strict.Total < Page ? await FilledAsync(tenantId, request, phrases, strict, cancellationToken).ConfigureAwait(false)
            : strict with { Products = [.. strict.Products.Take(request.Limit)] };
    }

    private async Task<SearchProductsResult?> StrictlyAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        // One or two words say too little about a product for its vector to know better than BM25.
        var fuses = phrases.Count > FewPhrases && await vectors.IsAvailableAsync(cancellationToken).ConfigureAwait(false);
        foreach (var matching in phrases.Count > MostBeginnings ? StrictFirst[..1] : StrictFirst)
        {
            var query = new TextQuery(phrases, matching, request.Filter, Math.Max(fuses ? MostReranked : Page, request.Limit));
            var found = await store.SearchTextAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
            if (found.Total is 0) continue;

            var near = fuses ? await NearAsync(tenantId, request, phrases, cancellationToken).ConfigureAwait(false) : [];
            var skus = found.Matches.Select(match => match.Product.Sku).ToHashSet();
            var ranked = near.Count is 0 ? found.Matches : Fused(found.Matches, near).Where(match => skus.Contains(match.Product.Sku));
            return new(
                [.. Hits.Ranked([.. ranked.Take(Math.Max(Page, request.Limit))], Hits.BestScore(matching), phrases)], found.Total,
                near.Count is 0 ? SearchSource.Lexical : SearchSource.Hybrid);
        }

        return null;
    }

    private async Task<SearchProductsResult> LooselyAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        var nearing = NearAsync(tenantId, request, phrases, cancellationToken);
        var most = await MostAsync(MostReranked, request.Limit, cancellationToken).ConfigureAwait(false);
        var some = await SomeAsync(tenantId, request, phrases, most, cancellationToken).ConfigureAwait(false);
        var near = await nearing.ConfigureAwait(false);
        var ranked = near.Count is 0 ? some.Matches : Fused(some.Matches, near);

        // Beyond what is reranked, vectors only rank what words found: so the total depends on neither ranking nor limit.
        var whole = some.Total <= MostReranked;
        var skus = some.Matches.Select(match => match.Product.Sku).ToHashSet();
        if (!whole) ranked = [.. ranked.Where(match => skus.Contains(match.Product.Sku))];
        return new(
            [.. Hits.Ranked([.. ranked.Take(request.Limit)], Hits.BestScore(TextMatching.AnyBeginning), phrases)],
            whole && near.Count > 0 ? ranked.Count : some.Total,
            near.Count is 0 ? SearchSource.Lexical : SearchSource.Hybrid);
    }

    // Whole words in short fields first: the long texts of many products have some word of nearly every query, and to rank all of these is
    // what a search would spend its time on; the beginnings of words match even more.
    private async Task<TextMatches> SomeAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, int limit, CancellationToken cancellationToken)
    {
        var query = new TextQuery(phrases, TextMatching.AnyPhrase, request.Filter, limit);
        var found = TextMatches.None;
        foreach (var wider in (TextQuery[])[query with { InShort = true }, query, query with { Matching = TextMatching.AnyBeginning }])
        {
            found = await store.SearchTextAsync(tenantId, wider, cancellationToken).ConfigureAwait(false);
            if (found.Total > 0) break;
        }

        return found;
    }

    private async Task<SearchProductsResult> FilledAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, SearchProductsResult strict, CancellationToken cancellationToken)
    {
        var known = strict.Products.Select(hit => hit.Sku).ToHashSet();
        var nearing = NearAsync(tenantId, request, phrases, cancellationToken);
        var wanted = await MostAsync(MostNear, Page + strict.Total, cancellationToken).ConfigureAwait(false);
        var some = await SomeAsync(tenantId, request, phrases, wanted, cancellationToken).ConfigureAwait(false);
        var near = await nearing.ConfigureAwait(false);
        List<TextMatch> others = [.. Fused(some.Matches, near).Where(match => !known.Contains(match.Product.Sku)).Take(Page - strict.Total)];
        var most = Math.Min(Hits.BestScore(TextMatching.AnyBeginning), strict.Products.Min(hit => hit.Score));
        return new(
            [.. strict.Products.Concat(Hits.Ranked(others, most, phrases)).Take(request.Limit)], strict.Total + others.Count,
            near.Count is 0 ? SearchSource.Lexical : SearchSource.Hybrid);
    }

    /// <summary>How many products to read that words find: more than are shown, where vectors may bring others to the front.</summary>
    private async Task<int> MostAsync(int reranked, int shown, CancellationToken cancellationToken)
        => await vectors.IsAvailableAsync(cancellationToken).ConfigureAwait(false) ? Math.Max(reranked, shown) : shown;

    private async Task<IReadOnlyList<VectorMatch>> NearAsync(
        string tenantId, SearchRequest request, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        if (!await vectors.IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return [];
        if (await embeddings.TryGetAsync(string.Join(' ', phrases), cancellationToken).ConfigureAwait(false) is not { } vector) return [];

        var query = new VectorQuery(embeddings.Model, vector, request.Filter, MostNear, LeastCosine);
        return await vectors.FindNearestAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
    }

    private static IReadOnlyList<TextMatch> Fused(IReadOnlyList<TextMatch> words, IReadOnlyList<VectorMatch> near)
        => ReciprocalRanks.Fuse([.. words.Select(match => match.Product)], [.. near.Select(match => match.Product)]);
}
