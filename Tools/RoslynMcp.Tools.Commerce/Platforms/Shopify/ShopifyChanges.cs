using System.Globalization;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>The variants of some SKUs, and changes of their prices and stock; what the shop refuses is answered by its code.</summary>
internal sealed class ShopifyChanges(ShopifyClient client)
{
    // A search is a text of limited length, and a page of variants with their levels must not cost more than a whole bucket.
    private const int SkusPerSearch = 50;
    private const int VariantsPerPage = 100;

    public async Task<IReadOnlyList<ShopifyVariant>> FindAsync(IEnumerable<string> skus, CancellationToken cancellationToken)
    {
        var found = new List<ShopifyVariant>();
        foreach (var some in skus.Chunk(SkusPerSearch))
        {
            var search = ShopifySearchSyntax.AnySku(some);
            var pages = ShopifyClient.PagesAsync(
                async (after, token) => (await client.AskAsync<ShopifyVariantList>(
                    ShopifyQuery.FindVariants, new { search, first = VariantsPerPage, after }, token).ConfigureAwait(false)).ProductVariants,
                cancellationToken);
            await foreach (var variant in pages.ConfigureAwait(false)) found.Add(variant);
        }

        return found;
    }

    /// <summary>Sets prices of variants of one product; the codes of those that were refused, by place.</summary>
    public async Task<IReadOnlyDictionary<int, string>> SetPricesAsync(
        string productId, IReadOnlyList<(string VariantId, decimal Price)> prices, CancellationToken cancellationToken)
    {
        var variants = prices.Select(p => new { id = p.VariantId, price = p.Price.ToString("0.00", CultureInfo.InvariantCulture) });
        var answer = await client.AskAsync<PricesAnswer>(
            ShopifyQuery.SetPrices, new { productId, variants }, cancellationToken).ConfigureAwait(false);
        return Refused(answer.ProductVariantsBulkUpdate.UserErrors, prices.Count);
    }

    /// <summary>
    /// Sets levels of variants without an <see cref="ShopifyVariant.Obstacle"/>. One wrong level keeps the shop from setting any:
    /// the others are sent again without it.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, string>> SetQuantitiesAsync(
        IReadOnlyList<ShopifyLevelChange> changes, CancellationToken cancellationToken)
    {
        var refused = new Dictionary<int, string>();
        List<(int Index, ShopifyLevelChange Item)> open = [.. changes.Index()];
        while (open.Count > 0)
        {
            var answer = await client.AskAsync<QuantitiesAnswer>(
                ShopifyQuery.SetQuantities, Variables(open.Select(change => change.Item)), cancellationToken).ConfigureAwait(false);
            var errors = Refused(answer.InventorySetQuantities.UserErrors, open.Count);
            if (errors.Count is 0) break;
            foreach (var (place, code) in errors) refused[open[place].Index] = code;
            open = [.. open.Where((_, place) => !errors.ContainsKey(place))];
        }

        return refused;
    }

    // The key makes a request that is sent twice one change.
    private static object Variables(IEnumerable<ShopifyLevelChange> changes) => new
    {
        key = Guid.NewGuid(),
        input = new
        {
            name = "available",
            reason = "correction",
            quantities = changes.Select(change => new
            {
                inventoryItemId = change.Variant.InventoryItem.Id,
                locationId = change.Variant.Level!.Location.Id,
                quantity = change.Quantity,
                changeFromQuantity = change.From,
            }),
        },
    };

    private static Dictionary<int, string> Refused(IReadOnlyList<ShopifyUserError> errors, int count)
        => errors
            .SelectMany(error => (error.Index is { } index && index < count ? [index] : Enumerable.Range(0, count))
                .Select(place => KeyValuePair.Create(place, PlatformHttp.Code(error.Code))))
            .DistinctBy(refusal => refusal.Key)
            .ToDictionary();

    private sealed record PricesAnswer(ChangeAnswer ProductVariantsBulkUpdate);

    private sealed record QuantitiesAnswer(ChangeAnswer InventorySetQuantities);

    private sealed record ChangeAnswer(IReadOnlyList<ShopifyUserError> UserErrors);
}

/// <summary>A new level for a variant; with <paramref name="From"/>, only if that is still its level.</summary>
internal sealed record ShopifyLevelChange(ShopifyVariant Variant, int Quantity, int? From = null);
