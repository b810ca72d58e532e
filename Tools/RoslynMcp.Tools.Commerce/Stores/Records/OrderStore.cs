using System.Data.Common;
using RoslynMcp.Tools.Commerce.Orders;

namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>Orders in record tables.</summary>
internal sealed class OrderStore(IRecordDatabase database) : IOrderStore
{
    private const string One = "tenant_id = @tenant AND order_id = @order";
    private const string Own = One + " AND customer_id = @customer";

    public Task<OrderRecord?> FindAsync(
        string tenantId, string customerId, string orderId, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var found = await connection.RowsAsync(
                    $"SELECT order_id, status, placed_at, currency FROM orders WHERE {Own}", Head,
                    ("@tenant", tenantId), ("@order", orderId), ("@customer", customerId)).ConfigureAwait(false);
                if (found is not [var order]) return null;

                return order with
                {
                    Lines = await connection.RowsAsync(
                        $"SELECT sku, name, brand, category, quantity, price_cents FROM order_lines WHERE {One} ORDER BY position",
                        Line, ("@tenant", tenantId), ("@order", orderId)).ConfigureAwait(false),
                };
            },
            cancellationToken);

    public Task<bool> CancelAsync(string tenantId, string customerId, string orderId, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection => await connection.ExecuteAsync(
                $"UPDATE orders SET status = 'cancelled' WHERE {Own} AND status = 'pending'",
                ("@tenant", tenantId), ("@order", orderId), ("@customer", customerId)).ConfigureAwait(false) > 0,
            cancellationToken);

    public Task<IReadOnlyList<SalesRow>> SumSalesAsync(
        string tenantId, TimeRange range, SalesKey key, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<SalesRow>>(
            tenantId,
            async connection => await connection.RowsAsync(
                $"""
                SELECT CAST({Expression(key)} AS TEXT) AS bucket,
                       COUNT(DISTINCT o.order_id), SUM(l.quantity), CAST(SUM(l.quantity * l.price_cents) AS BIGINT)
                FROM orders AS o
                JOIN order_lines AS l ON l.tenant_id = o.tenant_id AND l.order_id = o.order_id
                WHERE o.tenant_id = @tenant AND o.placed_at >= @from AND o.placed_at < @to AND o.status <> 'cancelled'
                GROUP BY bucket
                ORDER BY bucket
                """,
                row => new SalesRow(
                    row.GetString(0), (int)row.GetInt64(1), (int)row.GetInt64(2), Cents.Price(row.GetInt64(3))),
                ("@tenant", tenantId), ("@from", range.From.ToUnixTimeMilliseconds()),
                ("@to", range.To.ToUnixTimeMilliseconds())).ConfigureAwait(false),
            cancellationToken);

    public Task<IReadOnlyList<BoughtTogether>> FindBoughtTogetherAsync(
        string tenantId, string skuKey, int limit, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<BoughtTogether>>(
            tenantId,
            async connection => await connection.RowsAsync(
                """
                SELECT other.sku_key, COUNT(DISTINCT other.order_id) AS together,
                       (SELECT COUNT(DISTINCT l.order_id) FROM order_lines AS l
                        WHERE l.tenant_id = @tenant AND l.sku_key = other.sku_key) AS alone
                FROM order_lines AS seed
                JOIN order_lines AS other
                  ON other.tenant_id = seed.tenant_id AND other.order_id = seed.order_id AND other.sku_key <> seed.sku_key
                WHERE seed.tenant_id = @tenant AND seed.sku_key = @sku
                GROUP BY other.sku_key
                ORDER BY together DESC, other.sku_key
                LIMIT @limit
                """,
                row => new BoughtTogether(row.GetString(0), (int)row.GetInt64(1), (int)row.GetInt64(2)),
                ("@tenant", tenantId), ("@sku", skuKey), ("@limit", limit)).ConfigureAwait(false),
            cancellationToken);

    public static string Name(OrderStatus status) => status switch
    {
        OrderStatus.Pending => "pending",
        OrderStatus.Processing => "processing",
        OrderStatus.Shipped => "shipped",
        OrderStatus.Delivered => "delivered",
        OrderStatus.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };

    private static string Expression(SalesKey key) => key switch
    {
        SalesKey.Day => "o.placed_at / 86400000",
        SalesKey.Product => "l.sku",
        SalesKey.Category => "l.category",
        SalesKey.Brand => "l.brand",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };

    private static OrderRecord Head(DbDataReader row) => new(
        row.GetString(0),
        Enum.GetValues<OrderStatus>().Single(status => Name(status) == row.GetString(1)),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetString(3),
        []);

    private static OrderLine Line(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), (int)row.GetInt64(4), Cents.Price(row.GetInt64(5)));
}
