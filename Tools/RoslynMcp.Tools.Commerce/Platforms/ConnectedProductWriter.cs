using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>Changes products in the tenant's shop where one is connected, and then in our own catalogue, which follows the shop.</summary>
internal sealed class ConnectedProductWriter(IProductWriter own, ConnectedShops shops) : IProductWriter
{
    public async Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
    {
        if (await shops.FindAsync(tenantId, cancellationToken).ConfigureAwait(false) is not { Products: { } shop })
            return await own.UpdateStockAsync(tenantId, change, cancellationToken).ConfigureAwait(false);

        try
        {
            var update = await shop.UpdateStockAsync(tenantId, change, cancellationToken).ConfigureAwait(false);
            if (update is { Outcome: StockUpdateOutcome.Updated })
            {
                var same = new StockChange(update.Sku, update.After, 0, change.Reason);
                await own.UpdateStockAsync(tenantId, same, cancellationToken).ConfigureAwait(false);
            }

            return update;
        }
        catch (PlatformException e)
        {
            throw new ToolFailedException(e.Message, e);
        }
    }

    public async Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
    {
        if (await shops.FindAsync(tenantId, cancellationToken).ConfigureAwait(false) is not { Products: { } shop })
            return await own.ApplyAsync(tenantId, changes, cancellationToken).ConfigureAwait(false);

        var outcomes = await shop.ApplyAsync(tenantId, changes, cancellationToken).ConfigureAwait(false);
        List<ProductChange> applied = [.. changes.Where((_, i) => outcomes[i].Applied)];
        if (applied.Count > 0) await own.ApplyAsync(tenantId, applied, cancellationToken).ConfigureAwait(false);
        return outcomes;
    }
}
