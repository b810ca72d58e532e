using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>Tools that answer what the shop has on its shelves.</summary>
[McpServerToolType]
public sealed class InventoryTools(IInventoryStore store, IProductWriter writer)
{
    private const int MostSkus = 100;
    private const int LongestSku = 100;
    private const int LongestReason = 200;

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

    /// <summary>Sets or moves one stock level; an unknown SKU is an answer.</summary>
    [McpServerTool(Name = "update_stock", ReadOnly = false, Idempotent = false, Destructive = false)]
    [RequiresRole(ToolRoles.MerchantAdmin)]
    [Description("Set a product's or variant's stock, or change it by a delta. Exactly one of quantity and delta.")]
    public async Task<UpdateStockResult> UpdateStockAsync(
        ToolContext context,
        [Description("of a variant where the product has variants")] string sku,
        [Description("1-200 characters, kept with the change")] string reason,
        [Description("new level, 0-1000000")] int? quantity = null,
        [Description("pieces to add, or to take when negative")] int? delta = null,
        CancellationToken cancellationToken = default)
    {
        Require.Role(context, ToolRoles.MerchantAdmin);
        Require.Text(nameof(sku), sku, LongestSku);
        Require.Text(nameof(reason), reason, LongestReason);
        if (quantity is null == delta is null)
            throw Require.Refusal("quantity or delta", "exactly one of them is required", quantity is null ? "null for both" : "both");
        if (quantity is { } level) Require.Between(nameof(quantity), level, 0, StockBounds.Most);
        if (delta is { } change) Require.Between(nameof(delta), change, -StockBounds.Most, StockBounds.Most);

        var asked = new StockChange(sku.Trim(), quantity, delta ?? 0, reason);
        var update = await writer.UpdateStockAsync(context.TenantId, asked, cancellationToken).ConfigureAwait(false);
        return update switch
        {
            null => new(false, sku, 0, 0, StockStatus.Unknown),
            { Outcome: StockUpdateOutcome.Updated } => new(
                true, update.Sku, update.Before, update.After, StockLevels.StatusOf(update.After, update.Backorder)),
            { Outcome: StockUpdateOutcome.HasVariants } => throw Require.Refusal(
                nameof(sku), "must be of a variant, because this product's stock is that of its variants", "the product's own"),
            { Outcome: StockUpdateOutcome.OutOfRange } => throw Require.Refusal(
                nameof(delta), $"must leave between 0 and {StockBounds.Most} pieces of the {update.Before} on hand",
                $"a change to {update.After}"),
            _ => throw new ArgumentOutOfRangeException(nameof(sku), update.Outcome, "No such outcome."),
        };
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
