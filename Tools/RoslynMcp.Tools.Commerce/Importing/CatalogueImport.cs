using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Importing;

/// <summary>
/// Copies a connected shop's products into our catalogue, batch by batch. What is interrupted leaves whole products behind and
/// takes none away; made again, it goes on after the last page that the shop lets it go on from, and comes to the same end.
/// </summary>
internal sealed class CatalogueImport(
    ConnectedShops? shops, IProductImport store, ImportStore imports, CatalogueIndexing indexing, TimeProvider time)
{
    private const int BatchSize = 100;

    // What was read longer ago may have changed in the shop too much to be called imported.
    private static readonly TimeSpan Freshness = TimeSpan.FromHours(1);

    public async Task<ImportResult> RunAsync(string tenantId, CancellationToken cancellationToken)
    {
        var shop = shops is null ? null : await shops.FindAsync(tenantId, cancellationToken).ConfigureAwait(false);
        if (shop is null)
        {
            throw new InvalidOperationException(
                $"No shop of this tenant is connected. Put its credential into {nameof(CommerceTools)}.{nameof(CommerceTools.Credentials)}.");
        }

        var run = await BeginAsync(tenantId, shop.Catalogue, cancellationToken).ConfigureAwait(false);
        try
        {
            await ReadAsync(tenantId, shop.Catalogue, run, cancellationToken).ConfigureAwait(false);
        }
        catch (PlatformException) when (run.Resumed > 0 && !run.HasMoved)
        {
            // Perhaps it is the mark that the list does not go on from: the next import is to read all of it.
            await imports.ForgetAsync(tenantId, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        // An empty list is more likely a shop in trouble than a shop without goods.
        if (run.Products.Count is 0) throw new PlatformException("The shop lists no product that can be imported; nothing was removed.");
        var removed = await store.KeepOnlyAsync(tenantId, run.Products, cancellationToken).ConfigureAwait(false);
        await imports.ForgetAsync(tenantId, cancellationToken).ConfigureAwait(false);
        return new(run.Products.Count, run.Skipped, removed, run.Resumed);
    }

    private async Task<ImportRun> BeginAsync(string tenantId, IShopCatalogue shop, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(tenantId, cancellationToken).ConfigureAwait(false) is { } last)
        {
            var run = ImportRun.After(last);
            if (time.GetUtcNow() - last.BegunAt < Freshness
                && await store.CountAsync(tenantId, run.Products, cancellationToken).ConfigureAwait(false) == run.Products.Count
                && await shop.CanGoOnAsync(last.Mark, cancellationToken).ConfigureAwait(false))
            {
                return run;
            }

            await imports.ForgetAsync(tenantId, cancellationToken).ConfigureAwait(false);
        }

        return new(time.GetUtcNow());
    }

    private async Task ReadAsync(string tenantId, IShopCatalogue shop, ImportRun run, CancellationToken cancellationToken)
    {
        var batch = new List<ShopProduct>();
        await foreach (var product in shop.ReadAsync(run.Mark, cancellationToken).ConfigureAwait(false))
        {
            batch.Add(product);
            if (batch.Count < BatchSize && product.Mark is null) continue;
            await WriteAsync(tenantId, run, batch, cancellationToken).ConfigureAwait(false);
            batch.Clear();
        }

        if (batch.Count > 0) await WriteAsync(tenantId, run, batch, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteAsync(string tenantId, ImportRun run, List<ShopProduct> batch, CancellationToken cancellationToken)
    {
        var records = run.Take(batch);
        await store.PutAsync(tenantId, records, cancellationToken).ConfigureAwait(false);
        await indexing.IndexAsync(tenantId, [.. records.Select(record => record.Product)], cancellationToken).ConfigureAwait(false);
        if (batch[^1].Mark is { } mark)
            await imports.RecordAsync(tenantId, run.MoveTo(mark), cancellationToken).ConfigureAwait(false);
    }
}
