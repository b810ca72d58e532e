using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Importing;

/// <summary>
/// Copies a connected shop's products into our catalogue, batch by batch. What is interrupted leaves whole products behind and
/// takes none away; made again, it comes to the same end.
/// </summary>
internal sealed class CatalogueImport(ConnectedShops? shops, IProductImport store, CatalogueIndexing indexing)
{
    private const int BatchSize = 100;

    public async Task<ImportResult> RunAsync(string tenantId, CancellationToken cancellationToken)
    {
        var shop = shops is null ? null : await shops.FindAsync(tenantId, cancellationToken).ConfigureAwait(false);
        if (shop is null)
        {
            throw new InvalidOperationException(
                $"No shop of this tenant is connected. Put its credential into {nameof(CommerceTools)}.{nameof(CommerceTools.Credentials)}.");
        }

        var (keys, taken, skipped) = (new List<string>(), new HashSet<string>(), 0);
        await foreach (var read in shop.Catalogue.ReadAsync(cancellationToken).Chunk(BatchSize).ConfigureAwait(false))
        {
            List<ProductRecord> batch = [.. read.Select(product => Usable(product, taken)).OfType<ProductRecord>()];
            skipped += read.Length - batch.Count;
            await store.PutAsync(tenantId, batch, cancellationToken).ConfigureAwait(false);
            await indexing.IndexAsync(tenantId, [.. batch.Select(record => record.Product)], cancellationToken).ConfigureAwait(false);
            keys.AddRange(batch.Select(record => SkuKey.Of(record.Product.Sku)));
        }

        // An empty list is more likely a shop in trouble than a shop without goods.
        if (keys.Count is 0) throw new PlatformException("The shop lists no product that can be imported; nothing was removed.");
        return new(keys.Count, skipped, await store.KeepOnlyAsync(tenantId, keys, cancellationToken).ConfigureAwait(false));
    }

    // A SKU stands for one thing: whoever comes second goes without it.
    private static ProductRecord? Usable(ProductRecord? record, HashSet<string> taken)
    {
        if (record is null || !IsFree(record.Product.Sku, taken)) return null;
        return record with { Variants = [.. record.Variants.Where(variant => IsFree(variant.Sku, taken))] };
    }

    private static bool IsFree(string sku, HashSet<string> taken) => SkuKey.Of(sku) is { Length: > 0 } key && taken.Add(key);
}
