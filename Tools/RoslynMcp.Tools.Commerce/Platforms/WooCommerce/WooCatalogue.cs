using System.Collections.Concurrent;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>The products of one WooCommerce shop, and its currency, which is asked once.</summary>
internal sealed class WooCatalogue(WooCommerceClient client, Uri shop, ConcurrentDictionary<Uri, string> currencies) : IShopCatalogue
{
    public async Task<ShopMatches> SearchAsync(ShopQuery query, CancellationToken cancellationToken)
    {
        var total = 0;
        if (!currencies.TryGetValue(shop, out var currency))
            currencies[shop] = currency = await client.CurrencyAsync(cancellationToken).ConfigureAwait(false);
        var products = client.SearchAsync(
            string.Join(' ', query.Words), Math.Min(query.Limit, WooCommerceClient.MostPerBatch), count => total = count, cancellationToken);
        var matches = await ShopMatching.GatherAsync(
            products.Select(product => product.ToProduct(currency)), query, cancellationToken).ConfigureAwait(false);
        return new(matches, query.Filter == new Stores.ProductFilter() ? Math.Max(total, matches.Count) : matches.Count);
    }
}
