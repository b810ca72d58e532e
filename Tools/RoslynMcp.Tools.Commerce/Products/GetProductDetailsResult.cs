using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Products;

/// <summary>A product, or what it may have been meant to be.</summary>
/// <param name="Found">Whether there is such a product.</param>
/// <param name="Product">Null when it was not found.</param>
/// <param name="Suggestions">Up to 3 products at most 2 edits away; empty when found.</param>
public sealed record GetProductDetailsResult(
    bool Found,
    ProductDetails? Product,
    [property: Description("near spellings, when not found")] IReadOnlyList<ProductSuggestion> Suggestions);

/// <summary>A product that is spelled nearly as asked.</summary>
/// <param name="Sku">Its SKU.</param>
/// <param name="Name">Its name.</param>
/// <param name="Distance">Edits between the two spellings, 1 or 2.</param>
public sealed record ProductSuggestion(string Sku, string Name, int Distance);
