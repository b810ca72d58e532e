using RoslynMcp.Tools.Commerce.Inventory;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Adds up what the sources propose for each seed, weighted by the algorithm, and leaves out what cannot be ordered.</summary>
internal sealed class Recommender(ICandidateSource vector, ICandidateSource collaborative, ICandidateSource content)
{
    public async Task<IReadOnlyList<Recommendation>> RecommendAsync(
        string tenantId, RecommendationRequest request, CancellationToken cancellationToken)
    {
        var proposed = new List<(Candidate Candidate, double Worth)>();
        foreach (var (source, weight) in Weights(request.Algorithm))
        {
            foreach (var seed in request.Seeds)
            {
                var candidates = await source.FindAsync(tenantId, seed, cancellationToken).ConfigureAwait(false);
                proposed.AddRange(candidates.Select(candidate => (candidate, weight * candidate.Score / request.Seeds.Count)));
            }
        }

        var seeds = request.Seeds.Select(seed => seed.Sku).ToHashSet();
        return [.. proposed
            .Where(proposal => !seeds.Contains(proposal.Candidate.Product.Sku))
            .GroupBy(proposal => proposal.Candidate.Product.Sku)
            .Select(group => Recommendation([.. group.OrderByDescending(proposal => proposal.Worth)]))
            .Where(recommendation => recommendation.Stock is not StockStatus.OutOfStock)
            .OrderByDescending(recommendation => recommendation.Score)
            .ThenBy(recommendation => recommendation.Sku, StringComparer.Ordinal)
            .Take(request.Limit)];
    }

    private IEnumerable<(ICandidateSource Source, double Weight)> Weights(RecommendationAlgorithm algorithm) => algorithm switch
    {
        RecommendationAlgorithm.Vector => [(vector, 1)],
        RecommendationAlgorithm.Collaborative => [(collaborative, 1)],
        RecommendationAlgorithm.Content => [(content, 1)],
        RecommendationAlgorithm.Hybrid => [(vector, 0.5), (collaborative, 0.3), (content, 0.2)],
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "No such algorithm."),
    };

    private static Recommendation Recommendation(IReadOnlyList<(Candidate Candidate, double Worth)> proposals)
    {
        var product = proposals[0].Candidate.Product;
        return new(
            product.Sku, product.Name, product.Url, product.Price, product.Currency, product.Brand, product.Category,
            StockLevels.StatusOf(product.Quantity, product.Backorder),
            Math.Round(Math.Min(1, proposals.Sum(proposal => proposal.Worth)), 4),
            string.Join("; ", proposals.Select(proposal => proposal.Candidate.Reason).Distinct().Take(3)));
    }
}
