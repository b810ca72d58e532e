using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Search.Matching;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Search;

/// <summary>Tools that find products.</summary>
[McpServerToolType]
public sealed class SearchTools
{
    private const int LongestQuery = 500;
    private const int LongestLabel = 100;
    private const int MostHits = 1000;

    private readonly ProductSearch _search;
    private readonly CategorySearch _categories;

    /// <summary>Makes the tools over these stores; queries get their vectors from the generator whose model the stores hold.</summary>
    public SearchTools(ICatalogStore catalogue, IVectorStore vectors, IEmbeddingGenerator<string, Embedding<float>> embeddings)
        : this(catalogue, vectors, embeddings, shops: null)
    {
    }

    internal SearchTools(
        ICatalogStore catalogue, IVectorStore vectors, IEmbeddingGenerator<string, Embedding<float>> embeddings, ConnectedSearch? shops)
    {
        _search = new(catalogue, vectors, new(embeddings, TimeProvider.System), shops);
        _categories = new(catalogue);
    }

    /// <summary>Finds products by SKU, then by the connected shop, then by words; no match is an empty answer.</summary>
    [McpServerTool(Name = "search_products", ReadOnly = true, Idempotent = true, Destructive = false)]
    [Description("Find products by SKU or words, best first.")]
    public async Task<SearchProductsResult> SearchProductsAsync(
        ToolContext context,
        [Description("1-500 characters")] string query,
        [Description("1-1000")] int limit = 20,
        [Description("inclusive")] decimal? minPrice = null,
        [Description("inclusive")] decimal? maxPrice = null,
        [Description("exact brand, any case")] string? brand = null,
        [Description("exact category, e.g. Hydraulic Pumps")] string? category = null,
        [Description("true: only on hand; false: only not")] bool? inStock = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Require.Query(nameof(query), query, LongestQuery);
        Require.Between(nameof(limit), limit, 1, MostHits);
        Require.Price(nameof(minPrice), minPrice);
        Require.Price(nameof(maxPrice), maxPrice);
        if (minPrice > maxPrice) throw Require.Refusal(nameof(minPrice), "must not be above maxPrice", "a greater number");
        Require.OptionalText(nameof(brand), brand, LongestLabel);
        Require.OptionalText(nameof(category), category, LongestLabel);

        var filter = new ProductFilter
        {
            MinPrice = minPrice,
            MaxPrice = maxPrice,
            BrandKey = brand is null ? null : LabelKey.Of(brand),
            CategoryKey = category is null ? null : LabelKey.Of(category),
            InStock = inStock,
        };
        return await _search.FindAsync(context.TenantId, new(query, filter, limit), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the products of the categories that are meant; none is an empty answer.</summary>
    [McpServerTool(Name = "search_by_category", ReadOnly = true, Idempotent = true, Destructive = false)]
    [Description("Products of the categories that are named nearly so, by SKU.")]
    public async Task<SearchByCategoryResult> SearchByCategoryAsync(
        ToolContext context,
        [Description("1-100 characters, e.g. gearbox")] string category,
        [Description("1-1000")] int limit = 20,
        [Description("0-1: how alike the category's name must be")] double threshold = 0.5,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Require.Text(nameof(category), category, LongestLabel);
        Require.Between(nameof(limit), limit, 1, MostHits);
        Require.Share(nameof(threshold), threshold);
        return await _categories.FindAsync(context.TenantId, new(category, limit, threshold), cancellationToken).ConfigureAwait(false);
    }
}
