using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Search.Vectors;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Vectors in the embedded catalogue: read into memory on first use, tenant by tenant and model by model, and again when this process
/// or another one has changed them.
/// </summary>
internal sealed class SqliteVectorStore(SqliteDatabase database) : IVectorStore
{
    private static readonly string FilterIds = SqlText.Load(nameof(FilterIds));
    private static readonly string GetByIds = SqlText.Load(nameof(GetByIds));

    private readonly ConcurrentDictionary<(string Tenant, string Model), (long Changes, VectorIndex Index)> _indexes = new();

    public Task<IReadOnlyList<VectorMatch>> FindNearestAsync(
        string tenantId, VectorQuery query, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<VectorMatch>>(
            connection =>
            {
                var among = query.Filter == new ProductFilter() ? null : Passing(connection, tenantId, query.Filter);
                var nearest = Index(connection, tenantId, query.Model).Nearest(query.Vector.Span, query.Limit, query.Least, among);
                var products = Products(connection, tenantId, [.. nearest.Select(match => match.Id)]);
                return [.. nearest
                    .Where(match => products.ContainsKey(match.Id))
                    .Select(match => new VectorMatch(products[match.Id], match.Cosine))];
            },
            cancellationToken);

    public Task<ReadOnlyMemory<float>?> GetVectorAsync(
        string tenantId, string model, string skuKey, CancellationToken cancellationToken)
        => database.ReadAsync(
            connection =>
            {
                using var command = connection.Query(
                    """
                    SELECT v.vector FROM vectors AS v
                    JOIN products AS p ON p.product_id = v.product_id AND p.tenant_id = v.tenant_id
                    WHERE v.tenant_id = $tenant AND v.model = $model AND p.sku_key = $key AND v.position = 0
                    """,
                    ("$tenant", tenantId), ("$model", model), ("$key", skuKey));
                return command.ExecuteScalar() is byte[] packed ? new ReadOnlyMemory<float>(PackedVector.Unpack(packed)) : default(ReadOnlyMemory<float>?);
            },
            cancellationToken);

    public Task PutVectorsAsync(
        string tenantId, string model, IReadOnlyDictionary<string, ReadOnlyMemory<float>> vectors, CancellationToken cancellationToken)
        => database.WriteAsync(
            connection =>
            {
                foreach (var (key, vector) in vectors)
                {
                    using var command = connection.Query(
                        """
                        INSERT OR REPLACE INTO vectors (tenant_id, model, product_id, position, vector)
                        SELECT tenant_id, $model, product_id, 0, $vector FROM products
                        WHERE tenant_id = $tenant AND sku_key = $key
                        """,
                        ("$tenant", tenantId), ("$model", model), ("$key", key), ("$vector", PackedVector.Pack(vector.Span)));
                    command.ExecuteNonQuery();
                }

                VectorChanges.Count(connection, tenantId, model);
                return vectors.Count;
            },
            cancellationToken);

    private VectorIndex Index(SqliteConnection connection, string tenantId, string model)
    {
        var changes = VectorChanges.Of(connection, tenantId, model);
        if (_indexes.TryGetValue((tenantId, model), out var known) && known.Changes == changes) return known.Index;

        using var command = connection.Query(
            "SELECT product_id, vector FROM vectors WHERE tenant_id = $tenant AND model = $model ORDER BY product_id, position",
            ("$tenant", tenantId), ("$model", model));
        var index = new VectorIndex(command.Rows(row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1))));
        _indexes[(tenantId, model)] = (changes, index);
        return index;
    }

    private static HashSet<long> Passing(SqliteConnection connection, string tenantId, ProductFilter filter)
    {
        using var command = connection.Query(FilterIds, ("$tenant", tenantId)).With(filter);
        return [.. command.Rows(row => row.GetInt64(0))];
    }

    private static Dictionary<long, CatalogProduct> Products(SqliteConnection connection, string tenantId, IReadOnlyList<long> ids)
    {
        IReadOnlyList<string> texts = [.. ids.Select(id => id.ToString(CultureInfo.InvariantCulture))];
        using var command = connection.Query(GetByIds, ("$tenant", tenantId), ("$ids", SqliteQuery.Json(texts)));
        return command.Rows(row => (Id: row.GetInt64(ProductColumns.Count), Product: ProductColumns.Read(row)))
            .ToDictionary(row => row.Id, row => row.Product);
    }
}
