using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>The products of one WooCommerce shop, and its currency, which is asked once.</summary>
internal sealed class WooCatalogue(WooCommerceClient client, Uri shop, ConcurrentDictionary<Uri, string> currencies) : IShopCatalogue
{
    public async Task<bool> CanGoOnAsync(string mark, CancellationToken cancellationToken)
        => Marked(mark) is { } last && last.Shop == shop
            && await client.LastOfAsync(last.Page, cancellationToken).ConfigureAwait(false) == last.LastId;

    public async IAsyncEnumerable<ShopProduct> ReadAsync(string? mark, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = mark is null ? null : Marked(mark);
        var (page, read) = last is null ? (0, 0) : (last.Page, last.Read);
        var reader = new WooProductReader(client);
        var currency = await CurrencyAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var products in client.ListProductsAsync(page, read, cancellationToken).ConfigureAwait(false))
        {
            (page, read) = (page + 1, read + products.Count);
            var end = JsonSerializer.Serialize(new WooMark(shop, page, products[^1].Id, read), ToolJson.Options);
            foreach (var (i, product) in products.Index())
            {
                var record = await reader.ReadAsync(product, currency, cancellationToken).ConfigureAwait(false);
                yield return new(record, i == products.Count - 1 ? end : null);
            }
        }
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

    private static WooMark? Marked(string mark) => JsonSerializer.Deserialize<WooMark>(mark, ToolJson.Options);

    private async Task<string> CurrencyAsync(CancellationToken cancellationToken)
        => currencies.TryGetValue(shop, out var known)
            ? known
            : currencies[shop] = await client.CurrencyAsync(cancellationToken).ConfigureAwait(false);
}
