using System.Runtime.CompilerServices;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>The products of one Shopify shop.</summary>
internal sealed class ShopifyCatalogue(ShopifyClient client, Uri shop) : IShopCatalogue
{
    // The file of a bulk operation comes at once or not at all, so there is nowhere to go on from.
    public async IAsyncEnumerable<ShopProduct> ReadAsync(string? mark, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var product in await new ShopifyProductReader(client, shop).ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return new(product, Mark: null);
    }

    public async Task<ShopMatches> SearchAsync(ShopQuery query, CancellationToken cancellationToken)
    {
        var search = ShopifySearchSyntax.ActiveWith(query.Words);
        var first = Math.Min(query.Limit, ShopifyClient.MostPerPage);
        var (currency, total) = ("", 0);
        var products = ShopifyClient.PagesAsync(
            async (after, token) =>
            {
                var list = await client.AskAsync<ShopifyProductList>(
                    ShopifyQuery.SearchProducts, new { search, first, after }, token).ConfigureAwait(false);
                (currency, total) = (list.Shop.CurrencyCode, list.ProductsCount?.Count ?? 0);
                return list.Products;
            },
            cancellationToken);
        var matches = await ShopMatching.GatherAsync(
            products.Select(product => product.ToProduct(shop, currency)), query, cancellationToken).ConfigureAwait(false);
        return new(matches, query.Filter == new ProductFilter() ? Math.Max(total, matches.Count) : matches.Count);
    }
}
