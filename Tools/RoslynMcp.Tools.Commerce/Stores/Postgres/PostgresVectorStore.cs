using Pgvector;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Vectors in pgvector, by cosine over an HNSW index; without pgvector there are none.</summary>
internal sealed class PostgresVectorStore(PostgresDatabase database) : IVectorStore
{
    public Task<bool> IsAvailableAsync(CancellationToken cancellationToken) => database.HasVectorsAsync(cancellationToken);

    public async Task<IReadOnlyList<VectorMatch>> FindNearestAsync(
        string tenantId, VectorQuery query, CancellationToken cancellationToken)
    {
        if (!await IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return [];
        var near = await database.ReadAsync(
            tenantId, Nearest(query.Vector.Length), row => new VectorMatch(ProductColumns.Read(row), row.GetDouble(ProductColumns.Count)),
            query.Filter.With(("@tenant", tenantId), ("@model", query.Model), ("@vector", new Vector(query.Vector)), ("@limit", query.Limit)),
            cancellationToken).ConfigureAwait(false);
        return [.. near.Where(match => match.Cosine >= query.Least)];
    }

    public async Task<ReadOnlyMemory<float>?> GetVectorAsync(
        string tenantId, string model, string skuKey, CancellationToken cancellationToken)
    {
        if (!await IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return null;
        var found = await database.ReadAsync(
            tenantId, "SELECT vector FROM vectors WHERE tenant_id = @tenant AND model = @model AND sku_key = @key",
            row => row.GetFieldValue<Vector>(0), [("@tenant", tenantId), ("@model", model), ("@key", skuKey)], cancellationToken).ConfigureAwait(false);
        return found is [var vector] ? vector.Memory : default(ReadOnlyMemory<float>?);
    }

    public async Task PutVectorsAsync(
        string tenantId, string model, IReadOnlyDictionary<string, ReadOnlyMemory<float>> vectors, CancellationToken cancellationToken)
    {
        if (!await IsAvailableAsync(cancellationToken).ConfigureAwait(false)) return;
        await database.RunAsync(
            tenantId,
            connection => connection.ExecuteAsync(
                """
                INSERT INTO vectors (tenant_id, model, sku_key, vector)
                SELECT @tenant, @model, given.sku_key, given.vector
                FROM unnest(@keys, @vectors) AS given (sku_key, vector)
                ON CONFLICT (tenant_id, model, sku_key) DO UPDATE SET vector = excluded.vector
                """,
                ("@tenant", tenantId), ("@model", model), ("@keys", vectors.Keys.ToArray()),
                ("@vectors", vectors.Values.Select(vector => new Vector(vector)).ToArray())),
            cancellationToken).ConfigureAwait(false);
    }

    // The number of dimensions is part of the indexed expression, so it stands in the text; it is a number of ours.
    private static string Nearest(int dimensions) =>
        $"""
        SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder,
               1 - (v.vector::vector({dimensions}) <=> @vector::vector({dimensions})) AS cosine
        FROM vectors AS v
        JOIN products AS p ON p.tenant_id = @tenant AND p.sku_key = v.sku_key
        WHERE v.tenant_id = @tenant AND v.model = @model
          AND (@minPrice::bigint IS NULL OR p.price_cents >= @minPrice)
          AND (@maxPrice::bigint IS NULL OR p.price_cents <= @maxPrice)
          AND (@brand::text IS NULL OR p.brand_key = @brand)
          AND (@category::text IS NULL OR p.category_key = @category)
          AND (@inStock::boolean IS NULL OR (p.quantity > 0) = @inStock)
        ORDER BY v.vector::vector({dimensions}) <=> @vector::vector({dimensions})
        LIMIT @limit
        """;
}
