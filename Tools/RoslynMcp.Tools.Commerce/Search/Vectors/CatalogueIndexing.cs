using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>Makes the vectors of all products of a tenant, in batches that a remote generator accepts.</summary>
internal sealed class CatalogueIndexing(ICatalogStore catalogue, IVectorStore vectors, QueryVectors embeddings)
{
    private const int BatchSize = 100;

    public async Task<int> RunAsync(string tenantId, CancellationToken cancellationToken)
    {
        if (!await vectors.IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return 0;
        var categories = await catalogue.GetCategoriesAsync(tenantId, cancellationToken).ConfigureAwait(false);
        var list = await catalogue.ListAsync(tenantId, [.. categories.Select(c => c.Key)], int.MaxValue, cancellationToken).ConfigureAwait(false);
        await IndexAsync(tenantId, list.Products, cancellationToken).ConfigureAwait(false);
        return list.Products.Count;
    }

    public async Task IndexAsync(string tenantId, IReadOnlyList<CatalogProduct> products, CancellationToken cancellationToken)
    {
        if (!await vectors.IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return;
        foreach (var batch in products.Chunk(BatchSize))
        {
            var made = await embeddings.GetAsync([.. batch.Select(Passage.Of)], cancellationToken).ConfigureAwait(false);
            var byKey = batch.Zip(made, (product, vector) => KeyValuePair.Create(SkuKey.Of(product.Sku), vector)).ToDictionary();
            await vectors.PutVectorsAsync(tenantId, embeddings.Model, byKey, cancellationToken).ConfigureAwait(false);
        }
    }
}
