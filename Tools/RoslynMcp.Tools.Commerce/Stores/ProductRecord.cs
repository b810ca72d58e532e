using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>One product with all that the shop knows about it.</summary>
public sealed record ProductRecord(
    CatalogProduct Product,
    IReadOnlyDictionary<string, string> Specs,
    IReadOnlyList<VariantRecord> Variants,
    IReadOnlyList<ProductImage> Images);

/// <summary>One variant of a product; the price is in the product's currency, the quantity in pieces.</summary>
public sealed record VariantRecord(string Sku, string Name, decimal Price, int Quantity);
