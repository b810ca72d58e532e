using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Products from elsewhere, in the embedded catalogue; a product that is replaced keeps its number, and so its vectors.</summary>
internal sealed class SqliteProductImport(SqliteDatabase database) : IProductImport
{
    private static readonly string UpsertProduct = SqlText.Load(nameof(UpsertProduct));
    private static readonly string[] Parts = ["variants", "specs", "images", "chunks"];

    public Task PutAsync(string tenantId, IReadOnlyList<ProductRecord> products, CancellationToken cancellationToken)
        => database.WriteAsync(
            connection =>
            {
                TextIndex.Make(connection, tenantId);
                using var text = TextIndex.Writer(connection, tenantId);
                foreach (var product in products) Put(connection, text, tenantId, product);
                return products.Count;
            },
            cancellationToken);

    public Task<int> CountAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken)
        => database.ReadAsync(
            connection =>
            {
                using var count = connection.Query(
                    "SELECT COUNT(*) FROM products WHERE tenant_id = $tenant AND sku_key IN (SELECT value FROM json_each($keys))",
                    ("$tenant", tenantId), ("$keys", SqliteQuery.Json([.. skuKeys])));
                return (int)(long)count.ExecuteScalar()!;
            },
            cancellationToken);

    public Task<int> KeepOnlyAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken)
        => database.WriteAsync(
            connection =>
            {
                using var find = connection.Query(
                    "SELECT product_id FROM products WHERE tenant_id = $tenant AND sku_key NOT IN (SELECT value FROM json_each($keys))",
                    ("$tenant", tenantId), ("$keys", SqliteQuery.Json([.. skuKeys])));
                var gone = find.Rows(row => row.GetInt64(0));
                foreach (var id in gone)
                {
                    Clear(connection, tenantId, id);
                    Run(connection, "DELETE FROM vectors WHERE tenant_id = $tenant AND product_id = $id", ("$tenant", tenantId), ("$id", id));
                    Run(connection, "DELETE FROM products WHERE tenant_id = $tenant AND product_id = $id", ("$tenant", tenantId), ("$id", id));
                }

                if (gone.Count > 0) VectorChanges.CountAll(connection, tenantId);
                CountWords(connection, tenantId);
                return gone.Count;
            },
            cancellationToken);

    private static void Put(SqliteConnection connection, Insert text, string tenantId, ProductRecord record)
    {
        var p = record.Product;
        using var upsert = connection.Query(
            UpsertProduct,
            ("$tenant", tenantId), ("$sku", p.Sku), ("$key", SkuKey.Of(p.Sku)), ("$name", p.Name), ("$nameKey", NameKey.Of(p.Name)), ("$url", p.Url),
            ("$brand", p.Brand), ("$brandKey", LabelKey.Of(p.Brand)), ("$category", p.Category), ("$categoryKey", LabelKey.Of(p.Category)),
            ("$description", p.Description), ("$cents", Cents.Of(p.Price)), ("$currency", p.Currency), ("$quantity", p.Quantity),
            ("$backorder", p.Backorder));
        var id = (long)upsert.ExecuteScalar()!;
        Clear(connection, tenantId, id);

        foreach (var (i, v) in record.Variants.Index())
        {
            Run(
                connection,
                """
                INSERT OR REPLACE INTO variants (tenant_id, sku_key, product_id, position, sku, name, price_cents, quantity)
                VALUES ($tenant, $key, $id, $position, $sku, $name, $cents, $quantity)
                """,
                ("$tenant", tenantId), ("$key", SkuKey.Of(v.Sku)), ("$id", id), ("$position", i), ("$sku", v.Sku), ("$name", v.Name),
                ("$cents", Cents.Of(v.Price)), ("$quantity", v.Quantity));
        }

        foreach (var (i, spec) in record.Specs.Index()) Part(connection, "specs (tenant_id, product_id, position, name, value)", tenantId, id, i, spec.Key, spec.Value);
        foreach (var (i, image) in record.Images.Index()) Part(connection, "images (tenant_id, product_id, position, url, alt)", tenantId, id, i, image.Url, image.Alt);
        text.Run(id, p.Name, p.Brand, p.Category, p.Description, string.Join('\n', SpecText.Of(record)), TextIndex.Every);
    }

    private static void Part(SqliteConnection connection, string columns, string tenantId, long id, int position, string first, string second)
        => Run(
            connection, $"INSERT INTO {columns} VALUES ($tenant, $id, $position, $first, $second)",
            ("$tenant", tenantId), ("$id", id), ("$position", position), ("$first", first), ("$second", second));

    private static void Clear(SqliteConnection connection, string tenantId, long id)
    {
        foreach (var table in Parts)
            Run(connection, $"DELETE FROM {table} WHERE tenant_id = $tenant AND product_id = $id", ("$tenant", tenantId), ("$id", id));
        Run(connection, $"DELETE FROM {TextIndex.NameOf(tenantId)} WHERE rowid = $id", ("$id", id));
    }

    private static void CountWords(SqliteConnection connection, string tenantId)
    {
        using var read = connection.Query(
            """
            SELECT p.sku, p.name, p.url, p.brand, p.category, p.description, p.price_cents, p.currency, p.quantity, p.backorder
            FROM products AS p WHERE p.tenant_id = $tenant
            """,
            ("$tenant", tenantId));
        var counts = new WordCounts();
        foreach (var text in read.Rows(row => Passage.Of(ProductColumns.Read(row)))) counts.Add(tenantId, text);
        Run(connection, "DELETE FROM words WHERE tenant_id = $tenant", ("$tenant", tenantId));
        using var words = new Insert(connection, "words", "tenant_id", "word", "occurrences");
        foreach (var (tenant, word, occurrences) in counts.All()) words.Run(tenant, word, occurrences);
    }

    private static void Run(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Query(sql, parameters);
        command.ExecuteNonQuery();
    }
}
