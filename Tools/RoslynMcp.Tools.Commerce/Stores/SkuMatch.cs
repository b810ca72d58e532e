namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>A product found by a SKU key.</summary>
public sealed record SkuMatch(string SkuKey, CatalogProduct Product);
