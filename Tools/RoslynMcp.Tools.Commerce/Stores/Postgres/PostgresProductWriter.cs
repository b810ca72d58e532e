using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Changes to products in Postgres; the product's row is locked first, so that changes of one product wait for each other.</summary>
internal sealed class PostgresProductWriter(PostgresDatabase database, TimeProvider time) : IProductWriter
{
    private const string Lock =
        """
        SELECT sku_key, sku, quantity, backorder FROM products
        WHERE tenant_id = @tenant
          AND sku_key IN (@key, (SELECT v.product_key FROM variants AS v WHERE v.tenant_id = @tenant AND v.sku_key = @key))
        ORDER BY sku_key = @key DESC LIMIT 1 FOR UPDATE
        """;

    // All products of a batch, in one order for everybody: two batches over the same products never wait for each other in a circle.
    private const string LockAll =
        """
        SELECT 1 FROM products
        WHERE tenant_id = @tenant
          AND sku_key IN (SELECT unnest(@keys) UNION SELECT v.product_key FROM variants AS v WHERE v.tenant_id = @tenant AND v.sku_key = ANY (@keys))
        ORDER BY sku_key COLLATE "C" FOR UPDATE
        """;

    public Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
        => database.RunAsync(tenantId, connection => UpdateAsync(connection, tenantId, change), cancellationToken);

    public Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<ChangeOutcome>>(
            tenantId,
            async connection =>
            {
                string[] keys = [.. changes.Select(change => SkuKey.Of(change.Sku))];
                await connection.ExecuteAsync(LockAll, ("@tenant", tenantId), ("@keys", keys)).ConfigureAwait(false);
                var outcomes = new List<ChangeOutcome>();
                foreach (var change in changes) outcomes.Add(await ApplyAsync(connection, tenantId, change).ConfigureAwait(false));
                return outcomes;
            },
            cancellationToken);

    private async Task<StockUpdate?> UpdateAsync(RecordConnection connection, string tenantId, StockChange change)
    {
        if (await LocateAsync(connection, tenantId, SkuKey.Of(change.Sku)).ConfigureAwait(false) is not { } place) return null;

        var after = (long)(change.Quantity ?? place.Quantity) + change.Delta;
        var outcome = place.HasVariants ? StockUpdateOutcome.HasVariants
            : after is < 0 or > StockBounds.Most ? StockUpdateOutcome.OutOfRange
            : StockUpdateOutcome.Updated;
        if (outcome is StockUpdateOutcome.Updated)
            await SetStockAsync(connection, tenantId, place, (int)after, change.Reason).ConfigureAwait(false);
        return new(place.Sku, place.Quantity, (int)Math.Clamp(after, int.MinValue, int.MaxValue), place.Backorder, outcome);
    }

    private async Task<ChangeOutcome> ApplyAsync(RecordConnection connection, string tenantId, ProductChange change)
    {
        var key = SkuKey.Of(change.Sku);
        if (await LocateAsync(connection, tenantId, key).ConfigureAwait(false) is not { } place)
            return new(false, "The shop has no such SKU.");
        if (place.HasVariants && change.Quantity is not null) return new(false, "Its stock is that of its variants: change those.");

        if (change.Price is { } price)
        {
            await connection.ExecuteAsync(
                $"UPDATE {(place.IsVariant ? "variants" : "products")} SET price_cents = @cents WHERE tenant_id = @tenant AND sku_key = @key",
                ("@cents", Cents.Of(price)), ("@tenant", tenantId), ("@key", key)).ConfigureAwait(false);
        }

        if (change.Quantity is { } quantity)
            await SetStockAsync(connection, tenantId, place, quantity, "bulk update").ConfigureAwait(false);
        return ChangeOutcome.Done;
    }

    private async Task SetStockAsync(RecordConnection connection, string tenantId, Place place, int quantity, string reason)
    {
        if (place.IsVariant)
        {
            await connection.ExecuteAsync(
                "UPDATE variants SET quantity = @quantity WHERE tenant_id = @tenant AND sku_key = @key",
                ("@quantity", quantity), ("@tenant", tenantId), ("@key", place.Key)).ConfigureAwait(false);
        }

        // A product's stock is that of its variants, and moves with theirs.
        await connection.ExecuteAsync(
            "UPDATE products SET quantity = GREATEST(0, quantity + @change) WHERE tenant_id = @tenant AND sku_key = @key",
            ("@change", quantity - place.Quantity), ("@tenant", tenantId), ("@key", place.ProductKey)).ConfigureAwait(false);
        await connection.ExecuteAsync(
            """
            INSERT INTO stock_changes (tenant_id, sku, quantity_before, quantity_after, reason, changed_at)
            VALUES (@tenant, @sku, @before, @after, @reason, @at)
            """,
            ("@tenant", tenantId), ("@sku", place.Sku), ("@before", place.Quantity), ("@after", quantity), ("@reason", reason),
            ("@at", time.GetUtcNow().ToUnixTimeMilliseconds())).ConfigureAwait(false);
    }

    private static async Task<Place?> LocateAsync(RecordConnection connection, string tenantId, string key)
    {
        var products = await connection.RowsAsync(
            Lock, row => new Place(row.GetString(0), row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetBoolean(3), false, false),
            ("@tenant", tenantId), ("@key", key)).ConfigureAwait(false);
        if (products is not [var product]) return null;

        var variants = await connection.RowsAsync(
            "SELECT sku_key, sku, quantity FROM variants WHERE tenant_id = @tenant AND product_key = @product",
            row => (Key: row.GetString(0), Sku: row.GetString(1), Quantity: row.GetInt32(2)),
            ("@tenant", tenantId), ("@product", product.ProductKey)).ConfigureAwait(false);
        if (product.ProductKey == key) return product with { HasVariants = variants.Count > 0 };

        // An import may have taken it away while its product's lock was waited for.
        return variants.FindAll(variant => variant.Key == key) is [var variant]
            ? product with { Key = key, Sku = variant.Sku, Quantity = variant.Quantity, IsVariant = true }
            : null;
    }

    private sealed record Place(
        string ProductKey, string Key, string Sku, int Quantity, bool Backorder, bool IsVariant, bool HasVariants);
}
