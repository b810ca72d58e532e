using RoslynMcp.Tools.Commerce.Search.Reading;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>Reads the price off a query, then answers it by the SKUs that it contains or else by its words.</summary>
internal sealed class ProductSearch(ICatalogStore store, IVectorStore vectors, QueryVectors embeddings)
{
    private readonly SkuSearch _skus = new(store);
    private readonly WordSearch _words = new(store, vectors, embeddings);

    public async Task<SearchProductsResult> FindAsync(string tenantId, SearchRequest request, CancellationToken cancellationToken)
    {
        var (query, least, most) = PriceWords.Read(request.Query);
        request = request with { Query = query, Filter = request.Filter.Narrowed(least, most) };
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return await _skus.TryFindAsync(tenantId, request, words, cancellationToken).ConfigureAwait(false)
            ?? await _words.FindAsync(tenantId, request, QueryPhrases.Of(words), cancellationToken).ConfigureAwait(false);
    }
}
