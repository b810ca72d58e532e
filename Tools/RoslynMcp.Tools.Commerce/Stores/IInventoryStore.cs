namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Stock levels, one tenant at a time; the tenant is part of every query.</summary>
public interface IInventoryStore
{
    /// <summary>The stock of products and variants by <see cref="Spelling.SkuKey"/>; unknown keys are left out.</summary>
    Task<IReadOnlyList<StockRecord>> GetStockAsync(
        string tenantId, IReadOnlyList<string> skuKeys, CancellationToken cancellationToken);
}

/// <summary>The stock of one product or variant.</summary>
/// <param name="SkuKey">The key it was asked by.</param>
/// <param name="Sku">The shop's own spelling.</param>
/// <param name="Quantity">Pieces on hand, over all variants.</param>
/// <param name="Backorder">Whether an order is accepted while there is none.</param>
/// <param name="Variants">Empty for a variant, and for a product without any.</param>
public sealed record StockRecord(
    string SkuKey, string Sku, int Quantity, bool Backorder, IReadOnlyList<VariantStockRecord> Variants);

/// <summary>The stock of one variant, in pieces.</summary>
public sealed record VariantStockRecord(string Sku, string Name, int Quantity);
