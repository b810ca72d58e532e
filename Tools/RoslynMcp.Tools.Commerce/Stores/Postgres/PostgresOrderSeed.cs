using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Writes invented orders, in two statements.</summary>
internal static class PostgresOrderSeed
{
    public static async Task WriteAsync(RecordConnection connection, string tenant, IReadOnlyList<SeedOrder> seeds)
    {
        await connection.ExecuteAsync(
            """
            INSERT INTO orders (tenant_id, order_id, customer_id, status, placed_at, currency)
            SELECT @tenant, g.* FROM unnest(@order, @customer, @status, @at, @currency) AS g
            """,
            ("@tenant", tenant), ("@order", seeds.Select(seed => seed.Order.OrderId).ToArray()),
            ("@customer", seeds.Select(seed => seed.CustomerId).ToArray()),
            ("@status", seeds.Select(seed => OrderStore.Name(seed.Order.Status)).ToArray()),
            ("@at", seeds.Select(seed => seed.Order.PlacedAt.ToUnixTimeMilliseconds()).ToArray()),
            ("@currency", seeds.Select(seed => seed.Order.Currency).ToArray())).ConfigureAwait(false);

        var lines = seeds.SelectMany(seed => seed.Order.Lines.Select((line, i) => (seed.Order.OrderId, Line: line, Position: i))).ToArray();
        await connection.ExecuteAsync(
            """
            INSERT INTO order_lines (tenant_id, order_id, position, sku_key, sku, name, brand, category, quantity, price_cents)
            SELECT @tenant, g.* FROM unnest(@order, @position, @key, @sku, @name, @brand, @category, @quantity, @cents) AS g
            """,
            ("@tenant", tenant), ("@order", lines.Select(l => l.OrderId).ToArray()), ("@position", lines.Select(l => l.Position).ToArray()),
            ("@key", lines.Select(l => SkuKey.Of(l.Line.Sku)).ToArray()), ("@sku", lines.Select(l => l.Line.Sku).ToArray()),
            ("@name", lines.Select(l => l.Line.Name).ToArray()), ("@brand", lines.Select(l => l.Line.Brand).ToArray()),
            ("@category", lines.Select(l => l.Line.Category).ToArray()), ("@quantity", lines.Select(l => l.Line.Quantity).ToArray()),
            ("@cents", lines.Select(l => Cents.Of(l.Line.UnitPrice)).ToArray())).ConfigureAwait(false);
    }
}
