using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Writes invented orders, with statements that are prepared once.</summary>
internal static class SqliteOrderSeed
{
    public static void Write(SqliteConnection connection, IEnumerable<SeedOrder> seeds)
    {
        using var orders = new Insert(
            connection, "orders", "tenant_id", "order_id", "customer_id", "status", "placed_at", "currency");
        using var lines = new Insert(
            connection, "order_lines", "tenant_id", "order_id", "position", "sku_key", "sku", "name", "brand", "category", "quantity",
            "price_cents");
        foreach (var (tenant, customer, order) in seeds)
        {
            orders.Run(
                tenant, order.OrderId, customer, OrderStore.Name(order.Status), order.PlacedAt.ToUnixTimeMilliseconds(), order.Currency);
            foreach (var (i, line) in order.Lines.Index())
            {
                lines.Run(
                    tenant, order.OrderId, i, SkuKey.Of(line.Sku), line.Sku, line.Name, line.Brand, line.Category, line.Quantity,
                    Cents.Of(line.UnitPrice));
            }
        }
    }
}
