using System.Data.Common;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Stock levels in Postgres; one query, however many SKUs.</summary>
internal sealed class PostgresInventoryStore(PostgresDatabase database) : IInventoryStore
{
    private static readonly string GetStock = PostgresSql.Load(nameof(GetStock));

    public async Task<IReadOnlyList<StockRecord>> GetStockAsync(
        string tenantId, IReadOnlyList<string> skuKeys, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            tenantId, GetStock, Row.Read, [("@tenant", tenantId), ("@keys", skuKeys.ToArray())], cancellationToken).ConfigureAwait(false);
        return [.. rows.GroupBy(row => row.SkuKey).Select(Record)];
    }

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
