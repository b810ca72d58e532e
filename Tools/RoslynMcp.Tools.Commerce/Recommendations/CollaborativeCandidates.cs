using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Products of the same orders: the share of a product's orders that the seed is in too, held back while orders are few.</summary>
internal sealed class CollaborativeCandidates(ICatalogStore catalogue, IOrderStore orders) : ICandidateSource
{
    private const int MostProducts = 200;
    private const double HoldBack = 2;

    public async Task<IReadOnlyList<Candidate>> FindAsync(string tenantId, CatalogProduct seed, CancellationToken cancellationToken)
    {
        var bought = await orders.FindBoughtTogetherAsync(tenantId, SkuKey.Of(seed.Sku), MostProducts, cancellationToken).ConfigureAwait(false);
        if (bought.Count is 0) return [];

        var counts = bought.ToDictionary(other => other.SkuKey);
        var products = await catalogue.FindBySkuAsync(tenantId, [.. counts.Keys], new(), cancellationToken).ConfigureAwait(false);
        return [.. products
            .Where(match => match.Product.Sku != seed.Sku)
            .DistinctBy(match => match.Product.Sku)
            .Select(match => (match.Product, Count: counts[match.SkuKey]))
            .Select(other => new Candidate(
                other.Product, other.Count.Together / (other.Count.Alone + HoldBack),
                $"bought together with {seed.Sku} in {other.Count.Together} order{(other.Count.Together is 1 ? "" : "s")}"))];
    }
}
