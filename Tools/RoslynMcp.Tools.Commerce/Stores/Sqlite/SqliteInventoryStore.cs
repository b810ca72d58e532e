using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Stock levels in the embedded catalogue; one query, however many SKUs.</summary>
internal sealed class SqliteInventoryStore(SqliteDatabase database) : IInventoryStore
{
    private static readonly string GetStock = SqlText.Load(nameof(GetStock));

    public Task<IReadOnlyList<StockRecord>> GetStockAsync(
        string tenantId, IReadOnlyList<string> skuKeys, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<StockRecord>>(
            connection =>
            {
                using var command = connection.Query(GetStock, ("$tenant", tenantId), ("$keys", SqliteQuery.Json(skuKeys)));
                return [.. command.Rows(Row.Read).GroupBy(row => row.SkuKey).Select(Record)];
            },
            cancellationToken);

    private static StockRecord Record(IGrouping<string, Row> rows)
    {
        var first = rows.First();
        List<VariantStockRecord> variants = [.. rows.Select(row => row.Variant).OfType<VariantStockRecord>()];
        return new(rows.Key, first.Sku, first.Quantity, first.Backorder, variants);
    }

    private sealed record Row(string SkuKey, string Sku, int Quantity, bool Backorder, VariantStockRecord? Variant)
    {
        public static Row Read(SqliteDataReader row) => new(
            row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetBoolean(4),
            row.IsDBNull(5) ? null : new(row.GetString(5), row.GetString(6), row.GetInt32(7)));
    }
}
