using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Changes to products of the embedded catalogue.</summary>
internal sealed class SqliteProductWriter(SqliteDatabase database, TimeProvider time) : IProductWriter
{
    private const string Find =
        """
        SELECT p.product_id, p.sku, p.quantity, p.backorder, NULL AS variant_key,
               EXISTS (SELECT 1 FROM variants AS v WHERE v.tenant_id = $tenant AND v.product_id = p.product_id) AS has_variants
        FROM products AS p WHERE p.tenant_id = $tenant AND p.sku_key = $key
        UNION ALL
        SELECT v.product_id, v.sku, v.quantity, p.backorder, v.sku_key, 0
        FROM variants AS v JOIN products AS p ON p.product_id = v.product_id AND p.tenant_id = $tenant
        WHERE v.tenant_id = $tenant AND v.sku_key = $key
        LIMIT 1
        """;

    public Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken)
        => database.WriteAsync(connection => Update(connection, tenantId, change), cancellationToken);

    public Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
        => database.WriteAsync<IReadOnlyList<ChangeOutcome>>(
            connection => [.. changes.Select(change => Apply(connection, tenantId, change))], cancellationToken);

    private StockUpdate? Update(SqliteConnection connection, string tenantId, StockChange change)
    {
        if (Locate(connection, tenantId, SkuKey.Of(change.Sku)) is not { } place) return null;

        var after = (long)(change.Quantity ?? place.Quantity) + change.Delta;
        var outcome = place.HasVariants ? StockUpdateOutcome.HasVariants
            : after is < 0 or > StockBounds.Most ? StockUpdateOutcome.OutOfRange
            : StockUpdateOutcome.Updated;
        if (outcome is not StockUpdateOutcome.Updated)
            return new(place.Sku, place.Quantity, (int)Math.Clamp(after, int.MinValue, int.MaxValue), place.Backorder, outcome);

        SetStock(connection, tenantId, place, (int)after, change.Reason);
        return new(place.Sku, place.Quantity, (int)after, place.Backorder, outcome);
    }

    private ChangeOutcome Apply(SqliteConnection connection, string tenantId, ProductChange change)
    {
        var key = SkuKey.Of(change.Sku);
        if (Locate(connection, tenantId, key) is not { } place) return new(false, "The shop has no such SKU.");
        if (place.HasVariants && change.Quantity is not null) return new(false, "Its stock is that of its variants: change those.");

        if (change.Price is { } price)
        {
            var table = place.VariantKey is null ? "products" : "variants";
            Execute(
                connection, $"UPDATE {table} SET price_cents = $cents WHERE tenant_id = $tenant AND sku_key = $key",
                ("$cents", Cents.Of(price)), ("$tenant", tenantId), ("$key", key));
        }

        if (change.Quantity is { } quantity) SetStock(connection, tenantId, place, quantity, "bulk update");
        return ChangeOutcome.Done;
    }

    private void SetStock(SqliteConnection connection, string tenantId, Place place, int quantity, string reason)
    {
        if (place.VariantKey is { } key)
        {
            Execute(
                connection, "UPDATE variants SET quantity = $quantity WHERE tenant_id = $tenant AND sku_key = $key",
                ("$quantity", quantity), ("$tenant", tenantId), ("$key", key));
        }

        // A product's stock is that of its variants, and moves with theirs.
        Execute(
            connection,
            "UPDATE products SET quantity = MAX(0, quantity + $change) WHERE tenant_id = $tenant AND product_id = $product",
            ("$change", quantity - place.Quantity), ("$tenant", tenantId), ("$product", place.ProductId));
        Execute(
            connection,
            """
            INSERT INTO stock_changes (tenant_id, sku, quantity_before, quantity_after, reason, changed_at)
            VALUES ($tenant, $sku, $before, $after, $reason, $at)
            """,
            ("$tenant", tenantId), ("$sku", place.Sku), ("$before", place.Quantity), ("$after", quantity), ("$reason", reason),
            ("$at", time.GetUtcNow().ToUnixTimeMilliseconds()));
    }

    private static Place? Locate(SqliteConnection connection, string tenantId, string skuKey)
    {
        using var command = connection.Query(Find, ("$tenant", tenantId), ("$key", skuKey));
        return command.Rows(row => new Place(
            row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetBoolean(3), row.IsDBNull(4) ? null : row.GetString(4),
            row.GetBoolean(5))) is [var place] ? place : null;
    }

    private static void Execute(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Query(sql, parameters);
        command.ExecuteNonQuery();
    }

    private sealed record Place(
        long ProductId, string Sku, int Quantity, bool Backorder, string? VariantKey, bool HasVariants);
}
