namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Products by the nearness of their vectors, one tenant at a time; the vectors of two models never meet.</summary>
public interface IVectorStore
{
    /// <summary>Whether vectors can be kept here; where they can not, none is found and those that are put are dropped.</summary>
    Task<bool> IsAvailableAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>The nearest products, nearest first; none where the model has no vectors here.</summary>
    Task<IReadOnlyList<VectorMatch>> FindNearestAsync(string tenantId, VectorQuery query, CancellationToken cancellationToken);

    /// <summary>A product's own vector, or null.</summary>
    Task<ReadOnlyMemory<float>?> GetVectorAsync(
        string tenantId, string model, string skuKey, CancellationToken cancellationToken);

    /// <summary>Keeps the vectors of some products, by <see cref="Spelling.SkuKey"/>; those that were there are replaced.</summary>
    Task PutVectorsAsync(
        string tenantId, string model, IReadOnlyDictionary<string, ReadOnlyMemory<float>> vectors, CancellationToken cancellationToken);
}

/// <summary>A search by nearness.</summary>
/// <param name="Model">Whose vectors.</param>
/// <param name="Vector">Of any length but zero.</param>
/// <param name="Filter">What the products must satisfy besides.</param>
/// <param name="Limit">The most matches.</param>
/// <param name="Least">The least cosine.</param>
public sealed record VectorQuery(string Model, ReadOnlyMemory<float> Vector, ProductFilter Filter, int Limit, double Least);

/// <summary>A product found by nearness, 0 to 1.</summary>
public sealed record VectorMatch(CatalogProduct Product, double Cosine);
