using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

internal sealed record RecommendationRequest(
    IReadOnlyList<CatalogProduct> Seeds, RecommendationAlgorithm Algorithm, int Limit);
