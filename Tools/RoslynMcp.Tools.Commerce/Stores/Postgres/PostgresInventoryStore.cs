using System.Data.Common;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Stock levels in Postgres; one query, however many SKUs.</summary>
internal sealed class PostgresInventoryStore(PostgresDatabase database) : IInventoryStore
{
    private static readonly string GetStock = PostgresSql.Load(nameof(GetStock));

    public Task<IReadOnlyList<StockRecord>> GetStockAsync(
        string tenantId, IReadOnlyList<string> skuKeys, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<StockRecord>>(
            tenantId,
            async connection =>
            {
                var rows = await connection.RowsAsync(
                    GetStock, Row.Read, ("@tenant", tenantId), ("@keys", skuKeys.ToArray())).ConfigureAwait(false);
                return [.. rows.GroupBy(row => row.SkuKey).Select(Record)];
            },
            cancellationToken);

    private static StockRecord Record(IGrouping<string, Row> rows)
    {
        var first = rows.First();
        return new(rows.Key, first.Sku, first.Quantity, first.Backorder, [.. rows.Select(row => row.Variant).OfType<VariantStockRecord>()]);
    }

    private sealed record Row(string SkuKey, string Sku, int Quantity, bool Backorder, VariantStockRecord? Variant)
    {
        public static Row Read(DbDataReader row) => new(
            row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetBoolean(4),
            row.IsDBNull(5) ? null : new(row.GetString(5), row.GetString(6), row.GetInt32(7)));
    }
}
