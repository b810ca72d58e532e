using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>A product that one algorithm proposes, with its score, 0 to 1, and its reason.</summary>
internal sealed record Candidate(CatalogProduct Product, double Score, string Reason);
