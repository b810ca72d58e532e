using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>One way of finding products that go with another.</summary>
internal interface ICandidateSource
{
    /// <summary>The candidates for one product, in any order.</summary>
    Task<IReadOnlyList<Candidate>> FindAsync(string tenantId, CatalogProduct seed, CancellationToken cancellationToken);
}
