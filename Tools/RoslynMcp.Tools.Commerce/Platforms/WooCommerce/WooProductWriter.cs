using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>Changes to the products of one WooCommerce shop, in the batches that its API takes.</summary>
internal sealed class WooProductWriter(WooCommerceClient client) : IProductWriter
{
    public async Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
    {
        var found = await client.FindBySkuAsync([change.Sku], cancellationToken).ConfigureAwait(false);
        if (found.FirstOrDefault(product => SkuKey.Of(product.Sku) == SkuKey.Of(change.Sku)) is not { } product) return null;

        var before = product.StockQuantity ?? 0;
        var after = (long)(change.Quantity ?? before) + change.Delta;
        var outcome = product.Variations.Count > 0 ? StockUpdateOutcome.HasVariants
            : after is < 0 or > StockBounds.Most ? StockUpdateOutcome.OutOfRange
            : StockUpdateOutcome.Updated;
        if (outcome is StockUpdateOutcome.Updated)
        {
            var update = WooUpdate.Of(product, new(product.Sku, Quantity: (int)after));
            var failed = await client.UpdateAsync(product.ParentId, [update], cancellationToken).ConfigureAwait(false);
            if (failed.Count > 0) throw new PlatformException($"The shop refused the change: {PlatformHttp.Code(failed[product.Id])}.");
        }

        return new(product.Sku, before, (int)Math.Clamp(after, int.MinValue, int.MaxValue), product.BackordersAllowed, outcome);
    }

    public async Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
    {
        var found = await client.FindBySkuAsync(changes.Select(change => change.Sku), cancellationToken).ConfigureAwait(false);
        var products = found.DistinctBy(product => SkuKey.Of(product.Sku)).ToDictionary(product => SkuKey.Of(product.Sku));
        var outcomes = changes.Select(change => Refused(products.GetValueOrDefault(SkuKey.Of(change.Sku)), change)).ToArray();
        var open = changes.Index()
            .Where(change => outcomes[change.Index] is null)
            .Select(change => (change.Index, Product: products[SkuKey.Of(change.Item.Sku)], Change: change.Item));
        foreach (var batch in open.GroupBy(change => change.Product.ParentId).SelectMany(parent => parent.Chunk(WooCommerceClient.MostPerBatch)))
        {
            List<WooUpdate> updates = [.. batch.Select(change => WooUpdate.Of(change.Product, change.Change))];
            var failed = await client.UpdateAsync(batch[0].Product.ParentId, updates, cancellationToken).ConfigureAwait(false);
            foreach (var (index, product, _) in batch)
                outcomes[index] = failed.TryGetValue(product.Id, out var code) ? new(false, $"The shop refused it: {PlatformHttp.Code(code)}.") : ChangeOutcome.Done;
        }

        return outcomes!;
    }

    private static ChangeOutcome? Refused(WooProduct? product, ProductChange change) => product switch
    {
        null => new(false, "The shop has no such SKU."),
        { Variations.Count: > 0 } when change.Quantity is not null => new(false, "Its stock is that of its variants: change those."),
        _ => null,
    };
}
