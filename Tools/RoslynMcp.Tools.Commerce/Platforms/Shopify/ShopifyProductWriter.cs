using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>Changes to the products of one Shopify shop.</summary>
internal sealed class ShopifyProductWriter(ShopifyClient client) : IProductWriter
{
    private const int Attempts = 3;
    private const string Stale = "CHANGE_FROM_QUANTITY_STALE";

    private readonly ShopifyChanges _changes = new(client);

    public async Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var found = await _changes.FindAsync([change.Sku], cancellationToken).ConfigureAwait(false);
            if (found.FirstOrDefault(variant => Key(variant) == SkuKey.Of(change.Sku)) is not { } variant) return null;
            if (variant.Obstacle is { } obstacle) throw new PlatformException(obstacle);

            var before = variant.Level!.Available;
            var after = (long)(change.Quantity ?? before) + change.Delta;
            var outcome = after is < 0 or > StockBounds.Most ? StockUpdateOutcome.OutOfRange : StockUpdateOutcome.Updated;
            var update = new StockUpdate(
                variant.Sku!, before, (int)Math.Clamp(after, int.MinValue, int.MaxValue), variant.Backorder, outcome);
            if (outcome is StockUpdateOutcome.OutOfRange) return update;

            var refused = await _changes.SetQuantitiesAsync([new(variant, (int)after, before)], cancellationToken).ConfigureAwait(false);
            if (refused.Count is 0) return update;
            if (refused[0] != Stale || attempt == Attempts) throw new PlatformException($"The shop refused the change: {refused[0]}.");
        }
    }

    public async Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
    {
        var found = await _changes.FindAsync(changes.Select(change => change.Sku), cancellationToken).ConfigureAwait(false);
        var variants = found.DistinctBy(Key).ToDictionary(Key);
        var outcomes = changes.Select(change => Refused(variants.GetValueOrDefault(SkuKey.Of(change.Sku)), change)).ToArray();
        List<Open> open = [.. changes.Index()
            .Where(change => outcomes[change.Index] is null)
            .Select(change => new Open(change.Index, variants[SkuKey.Of(change.Item.Sku)], change.Item))];

        foreach (var product in open.Where(change => change.Change.Price is not null).GroupBy(change => change.Variant.Product.Id))
        {
            List<Open> priced = [.. product];
            var refused = await _changes.SetPricesAsync(
                product.Key, [.. priced.Select(change => (change.Variant.Id, change.Change.Price!.Value))], cancellationToken).ConfigureAwait(false);
            foreach (var (place, code) in refused) outcomes[priced[place].Index] = new(false, $"The shop refused it: {code}.");
        }

        List<Open> counted = [.. open.Where(change => change.Change.Quantity is not null && outcomes[change.Index] is null)];
        if (counted.Count > 0)
        {
            var refused = await _changes.SetQuantitiesAsync(
                [.. counted.Select(change => new ShopifyLevelChange(change.Variant, change.Change.Quantity!.Value))], cancellationToken).ConfigureAwait(false);
            foreach (var (place, code) in refused) outcomes[counted[place].Index] = new(false, Refusal(counted[place].Change, code));
        }

        return [.. outcomes.Select(outcome => outcome ?? ChangeOutcome.Done)];
    }

    private static ChangeOutcome? Refused(ShopifyVariant? variant, ProductChange change) => variant switch
    {
        null => new(false, "The shop has no such SKU."),
        { Obstacle: { } obstacle } when change.Quantity is not null => new(false, obstacle),
        _ => null,
    };

    private static string Refusal(ProductChange change, string code)
        => change.Price is null ? $"The shop refused it: {code}." : $"The shop set the price and refused the stock: {code}.";

    private static string Key(ShopifyVariant variant) => SkuKey.Of(variant.Sku ?? "");

    private sealed record Open(int Index, ShopifyVariant Variant, ProductChange Change);
}
