using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Search.Reading;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Reads the price off a query, then answers it by the SKUs that it contains, or by the connected shop, or else by its words.</summary>
internal sealed class ProductSearch(ICatalogStore store, IVectorStore vectors, QueryVectors embeddings, ConnectedSearch? shops)
{
    private readonly SkuSearch _skus = new(store);
    private readonly WordSearch _words = new(store, vectors, embeddings);

    public async Task<SearchProductsResult> FindAsync(string tenantId, SearchRequest request, CancellationToken cancellationToken)
    {
        var (query, least, most) = PriceWords.Read(request.Query);
        request = request with { Query = query, Filter = request.Filter.Narrowed(least, most) };
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return await _skus.TryFindAsync(tenantId, request, words, cancellationToken).ConfigureAwait(false)
            ?? await FromShopAsync(tenantId, request, words, cancellationToken).ConfigureAwait(false)
            ?? await _words.FindAsync(tenantId, request, QueryPhrases.Of(words), cancellationToken).ConfigureAwait(false);
    }

    private async Task<SearchProductsResult?> FromShopAsync(
        string tenantId, SearchRequest request, string[] words, CancellationToken cancellationToken)
    {
        if (shops is null || words.Length is 0) return null;

        var found = await shops.TryFindAsync(tenantId, new(words, request.Filter, request.Limit), cancellationToken).ConfigureAwait(false);
        if (found is not { Products: { Count: > 0 } products }) return null;

        // The shop gives an order and no scores: the first is the best, and the others are worth less in even steps.
        List<TextMatch> ranked = [.. products.Select((product, rank) => new TextMatch(product, products.Count - rank))];
        return new(
            [.. Hits.Ranked(ranked, Hits.BestScore(TextMatching.AllPhrases), QueryPhrases.Of(words))], found.Total, SearchSource.Provider);
    }
}
