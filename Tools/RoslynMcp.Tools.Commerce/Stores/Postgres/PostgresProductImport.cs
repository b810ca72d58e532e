using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Products from elsewhere, in Postgres.</summary>
internal sealed class PostgresProductImport(PostgresDatabase database) : IProductImport
{
    private const string VectorRemoval = "DELETE FROM vectors WHERE tenant_id = @tenant AND NOT sku_key = ANY(@keys)";

    private static readonly string[] Removals =
    [
        "DELETE FROM variants WHERE tenant_id = @tenant AND NOT product_key = ANY(@keys)",
        "DELETE FROM products WHERE tenant_id = @tenant AND NOT sku_key = ANY(@keys)",
    ];

    public Task PutAsync(string tenantId, IReadOnlyList<ProductRecord> products, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                // In the order in which others lock these rows.
                List<SeedProduct> rows = [.. products.OrderBy(product => SkuKey.Of(product.Product.Sku), StringComparer.Ordinal).Select(product => new SeedProduct(tenantId, product, SpecText.Of(product)))];
                await PostgresProductRows.WriteAsync(connection, tenantId, rows).ConfigureAwait(false);
                return rows.Count;
            },
            cancellationToken);

    public async Task<int> CountAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken)
        => (await database.ReadAsync(
            tenantId, "SELECT COUNT(*) FROM products WHERE tenant_id = @tenant AND sku_key = ANY (@keys)", row => (int)row.GetInt64(0),
            [("@tenant", tenantId), ("@keys", skuKeys.ToArray())], cancellationToken).ConfigureAwait(false)).Single();

    public async Task<int> KeepOnlyAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> removals = await database.HasVectorsAsync(cancellationToken).ConfigureAwait(false) ? [VectorRemoval, .. Removals] : Removals;
        var gone = await database.RunAsync(
            tenantId,
            async connection =>
            {
                var removed = 0;
                foreach (var removal in removals)
                    removed = await connection.ExecuteAsync(removal, ("@tenant", tenantId), ("@keys", skuKeys.ToArray())).ConfigureAwait(false);

                var texts = await connection.RowsAsync(
                    """
                    SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder
                    FROM products AS p WHERE p.tenant_id = @tenant
                    """,
                    row => Passage.Of(ProductColumns.Read(row)), ("@tenant", tenantId)).ConfigureAwait(false);
                await connection.ExecuteAsync("DELETE FROM words WHERE tenant_id = @tenant", ("@tenant", tenantId)).ConfigureAwait(false);
                await PostgresProductRows.WriteWordsAsync(connection, tenantId, texts).ConfigureAwait(false);
                return removed;
            },
            cancellationToken).ConfigureAwait(false);
        await PostgresProductRows.SettleAsync(database, tenantId, cancellationToken).ConfigureAwait(false);
        return gone;
    }
}
