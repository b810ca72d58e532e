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

    /// <summary>The categories that have products, by name.</summary>
    Task<IReadOnlyList<CategorySize>> GetCategoriesAsync(string tenantId, CancellationToken cancellationToken);

    /// <summary>The products of some categories, by SKU.</summary>
    Task<ProductList> ListAsync(
        string tenantId, IReadOnlyList<string> categoryKeys, int limit, CancellationToken cancellationToken);

    /// <summary>The words of the products' texts that have about this length, lower case.</summary>
    Task<IReadOnlyList<KnownWord>> GetWordsAsync(
        string tenantId, int shortest, int longest, CancellationToken cancellationToken);
}

/// <summary>A category, its <see cref="Spelling.LabelKey"/> and how many products it has.</summary>
public sealed record CategorySize(string Name, string Key, int Products);

/// <summary>Products up to a limit, and how many there are without it.</summary>
public sealed record ProductList(IReadOnlyList<CatalogProduct> Products, int Total);

/// <summary>A word that products' texts use, and how often.</summary>
public sealed record KnownWord(string Word, int Occurrences);
