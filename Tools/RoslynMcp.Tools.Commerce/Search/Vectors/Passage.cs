using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>The text of a product that is turned into its vector.</summary>
internal static class Passage
{
    public static string Of(CatalogProduct product)
        => $"{product.Name} {product.Category} {product.Brand} {product.Description}";
}
