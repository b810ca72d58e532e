using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>Tools that answer what the shop has on its shelves.</summary>
[McpServerToolType]
public sealed class InventoryTools(IInventoryStore store)
{
    private const int MostSkus = 100;
    private const int LongestSku = 100;

    /// <summary>Reads stock by SKU; an unknown SKU is answered with <see cref="StockStatus.Unknown"/>.</summary>
    [McpServerTool(Name = "check_inventory", ReadOnly = true, Idempotent = true, Destructive = false)]
    [Description("Stock of products or variants by SKU. Unknown SKUs get status unknown.")]
    public async Task<CheckInventoryResult> CheckInventoryAsync(
        ToolContext context,
        [Description("1-100 SKUs; spelling of case, spaces and dashes is free")] IReadOnlyList<string> skus,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Require.Items(nameof(skus), skus, MostSkus);
        for (var i = 0; i < skus.Count; i++) Require.Text($"skus[{i}]", skus[i], LongestSku);

        var asked = skus.DistinctBy(SkuKey.Of).ToList();
        List<string> keys = [.. asked.Select(SkuKey.Of)];
        var records = await store.GetStockAsync(context.TenantId, keys, cancellationToken).ConfigureAwait(false);
        var known = records.ToDictionary(record => record.SkuKey);
        return new([.. asked.Select(sku => known.TryGetValue(SkuKey.Of(sku), out var record) ? Known(record) : Unknown(sku))]);
    }

    private static StockItem Known(StockRecord record) => new(
        record.Sku,
        StockLevels.StatusOf(record.Quantity, record.Backorder),
        record.Quantity,
        record.Backorder,
        [.. record.Variants.Select(v => new VariantStock(
            v.Sku, v.Name, StockLevels.StatusOf(v.Quantity, record.Backorder), v.Quantity))]);

    private static StockItem Unknown(string sku) => new(sku, StockStatus.Unknown, 0, false, []);
}
