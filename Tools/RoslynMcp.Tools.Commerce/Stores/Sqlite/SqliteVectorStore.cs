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
    /// <summary>Products that are asked one by one whether they pass a filter, before all of the tenant's are.</summary>
    private const int MostAsked = 2_000;

    private static readonly string FilterIds = SqlText.Load(nameof(FilterIds));
    private static readonly string FilterAll = FilterIds.Replace("{among}", "products AS p", StringComparison.Ordinal);
    private static readonly string FilterThese = FilterIds.Replace(
        "{among}", "json_each($ids) AS these CROSS JOIN products AS p ON p.product_id = CAST(these.value AS INTEGER)", StringComparison.Ordinal);
    private static readonly string GetByIds = SqlText.Load(nameof(GetByIds));

    private readonly ConcurrentDictionary<(string Tenant, string Model), (long Changes, VectorIndex Index)> _indexes = new();

    public Task<IReadOnlyList<VectorMatch>> FindNearestAsync(
        string tenantId, VectorQuery query, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<VectorMatch>>(
            connection =>
            {
                var index = Index(connection, tenantId, query.Model);
                var nearest = query.Filter == new ProductFilter()
                    ? index.Nearest(query.Vector.Span, query.Limit, query.Least, among: null)
                    : NearestPassing(connection, tenantId, query, index);
                var products = Products(connection, tenantId, nearest);
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

    /// <summary>Of a large catalogue most filters let enough of the nearest pass, so that the rest need not be looked at.</summary>
    private static IReadOnlyList<(long Id, double Cosine)> NearestPassing(
        SqliteConnection connection, string tenantId, VectorQuery query, VectorIndex index)
    {
        var asked = index.Nearest(query.Vector.Span, MostAsked, query.Least, among: null);
        using var these = connection.Query(FilterThese, ("$tenant", tenantId), ("$ids", Json(asked))).With(query.Filter);
        var passing = Ids(these);
        if (passing.Count >= query.Limit || asked.Count < MostAsked)
        {
            return [.. asked.Where(match => passing.Contains(match.Id)).Take(query.Limit)];
        }

        using var all = connection.Query(FilterAll, ("$tenant", tenantId)).With(query.Filter);
        return index.Nearest(query.Vector.Span, query.Limit, query.Least, Ids(all));
    }

    private static HashSet<long> Ids(SqliteCommand command) => [.. command.Rows(row => row.GetInt64(0))];

    private static string Json(IReadOnlyList<(long Id, double Cosine)> matches)
        => SqliteQuery.Json([.. matches.Select(match => match.Id.ToString(CultureInfo.InvariantCulture))]);

    private static Dictionary<long, CatalogProduct> Products(SqliteConnection connection, string tenantId, IReadOnlyList<(long Id, double Cosine)> nearest)
    {
        using var command = connection.Query(GetByIds, ("$tenant", tenantId), ("$ids", Json(nearest)));
        return command.Rows(row => (Id: row.GetInt64(ProductColumns.Count), Product: ProductColumns.Read(row)))
            .ToDictionary(row => row.Id, row => row.Product);
    }
}
