using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>A stock level that was changed.</summary>
/// <param name="Found">Whether the shop has the SKU; if not, nothing was changed.</param>
/// <param name="Sku">The shop's spelling of the SKU; the caller's own when it is unknown.</param>
/// <param name="Before">Pieces on hand before.</param>
/// <param name="After">Pieces on hand now.</param>
/// <param name="Status">What follows from them.</param>
public sealed record UpdateStockResult(
    [property: Description("false: no such SKU, nothing changed")] bool Found, string Sku, int Before, int After, StockStatus Status);
