using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Search.Matching;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Search;

/// <summary>Tools that find products.</summary>
[McpServerToolType]
public sealed class SearchTools(ICatalogStore store)
{
    private const int LongestQuery = 500;
    private const int LongestLabel = 100;
    private const int MostHits = 1000;

    private readonly ProductSearch _search = new(store);

    /// <summary>Finds products by SKU, then by words; no match is an empty answer.</summary>
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
        Require.Text(nameof(query), query, LongestQuery);
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
}
