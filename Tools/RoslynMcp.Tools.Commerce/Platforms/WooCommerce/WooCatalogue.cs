using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>The products of one WooCommerce shop, and its currency, which is asked once.</summary>
internal sealed class WooCatalogue(WooCommerceClient client, Uri shop, ConcurrentDictionary<Uri, string> currencies) : IShopCatalogue
{
    public async IAsyncEnumerable<ProductRecord?> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new WooProductReader(client);
        var currency = await CurrencyAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var product in client.ListProductsAsync(cancellationToken).ConfigureAwait(false))
            yield return await reader.ReadAsync(product, currency, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ShopMatches> SearchAsync(ShopQuery query, CancellationToken cancellationToken)
    {
        var total = 0;
        var currency = await CurrencyAsync(cancellationToken).ConfigureAwait(false);
        var products = client.SearchAsync(
            string.Join(' ', query.Words), Math.Min(query.Limit, WooCommerceClient.MostPerBatch), count => total = count, cancellationToken);
        var matches = await ShopMatching.GatherAsync(
            products.Select(product => product.ToProduct(currency)), query, cancellationToken).ConfigureAwait(false);
        return new(matches, query.Filter == new ProductFilter() ? Math.Max(total, matches.Count) : matches.Count);
    }

    private async Task<string> CurrencyAsync(CancellationToken cancellationToken)
        => currencies.TryGetValue(shop, out var known)
            ? known
            : currencies[shop] = await client.CurrencyAsync(cancellationToken).ConfigureAwait(false);
}
