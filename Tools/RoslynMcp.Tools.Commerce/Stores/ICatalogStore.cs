using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Products, one tenant at a time; the tenant is part of every query.</summary>
public interface ICatalogStore
{
    /// <summary>Products that pass the filter, by the <see cref="Spelling.SkuKey"/> of their own or of a variant's SKU.</summary>
    Task<IReadOnlyList<SkuMatch>> FindBySkuAsync(
        string tenantId, IReadOnlyList<string> skuKeys, ProductFilter filter, CancellationToken cancellationToken);

    /// <summary>Products by their words, most relevant first, then by SKU.</summary>
    Task<TextMatches> SearchTextAsync(string tenantId, TextQuery query, CancellationToken cancellationToken);

    /// <summary>A whole product, or null; a variant's SKU finds its product.</summary>
    Task<ProductRecord?> GetBySkuAsync(string tenantId, string skuKey, CancellationToken cancellationToken);

    /// <summary>A whole product by <see cref="Spelling.NameKey"/>, or null; of several with one name, the first by SKU.</summary>
    Task<ProductRecord?> GetByNameAsync(string tenantId, string nameKey, CancellationToken cancellationToken);

    /// <summary>Products whose SKU or name is a few edits away, nearest first, then by SKU.</summary>
    Task<IReadOnlyList<ProductSuggestion>> SuggestAsync(
        string tenantId, SuggestionQuery query, CancellationToken cancellationToken);
}
