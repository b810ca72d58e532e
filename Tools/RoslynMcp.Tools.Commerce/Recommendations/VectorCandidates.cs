using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Products whose texts are the nearest to the seed's; none where the shop has no vectors of this model.</summary>
internal sealed class VectorCandidates(IVectorStore vectors, string model) : ICandidateSource
{
    private const int MostProducts = 100;

    public async Task<IReadOnlyList<Candidate>> FindAsync(string tenantId, CatalogProduct seed, CancellationToken cancellationToken)
    {
        var own = await vectors.GetVectorAsync(tenantId, model, SkuKey.Of(seed.Sku), cancellationToken).ConfigureAwait(false);
        if (own is not { } vector) return [];

        var query = new VectorQuery(model, vector, new(), MostProducts, Least: 0);
        var near = await vectors.FindNearestAsync(tenantId, query, cancellationToken).ConfigureAwait(false);
        return [.. near
            .Where(match => match.Product.Sku != seed.Sku)
            .Select(match => new Candidate(match.Product, Math.Clamp(match.Cosine, 0, 1), $"described like {seed.Sku}"))];
    }
}
