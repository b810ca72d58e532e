using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>The stock of the SKUs that were asked for.</summary>
/// <param name="Items">One item per distinct SKU, in the order asked.</param>
public sealed record CheckInventoryResult(IReadOnlyList<StockItem> Items);

/// <summary>The stock of one SKU.</summary>
/// <param name="Sku">The shop's spelling of the SKU; the caller's own when it is unknown.</param>
/// <param name="Status">Low at 5 pieces or fewer, critical at 2 or fewer.</param>
/// <param name="Quantity">Pieces on hand, over all variants.</param>
/// <param name="Backorder">Whether an order is accepted while there is none.</param>
/// <param name="Variants">The stock of each variant; empty for a product without variants.</param>
public sealed record StockItem(
    string Sku,
    [property: Description("low: ≤ 5, critical: ≤ 2")] StockStatus Status,
    int Quantity,
    bool Backorder,
    IReadOnlyList<VariantStock> Variants);

/// <summary>The stock of one variant of a product.</summary>
/// <param name="Sku">The variant's own SKU.</param>
/// <param name="Name">What tells it from the others.</param>
/// <param name="Status">As for products.</param>
/// <param name="Quantity">Pieces on hand.</param>
public sealed record VariantStock(string Sku, string Name, StockStatus Status, int Quantity);
