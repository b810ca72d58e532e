using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Products;

/// <summary>Tools that answer what a product is.</summary>
[McpServerToolType]
public sealed class ProductsTools(ICatalogStore store)
{
    private const int LongestSku = 100;
    private const int LongestName = 300;
    private const int MostSuggestions = 3;
    private const int MostEdits = 2;

    /// <summary>Reads one product by SKU or, without one, by its full name; a product that is not there is an answer.</summary>
    [McpServerTool(Name = "get_product_details", ReadOnly = true, Idempotent = true, Destructive = false)]
    [Description("One product by SKU or full name, with variants, images and, on demand, specs.")]
    public async Task<GetProductDetailsResult> GetProductDetailsAsync(
        ToolContext context,
        [Description("SKU of a product or variant; wins over name")] string? sku = null,
        [Description("full name, any case")] string? name = null,
        [Description("also technical data")] bool includeSpecs = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Require.OptionalText(nameof(sku), sku, LongestSku);
        Require.OptionalText(nameof(name), name, LongestName);
        var (by, key) = (sku, name) switch
        {
            ({ } s, _) => (ProductKey.Sku, SkuKey.Of(s)),
            (null, { } n) => (ProductKey.Name, NameKey.Of(n)),
            (null, null) => throw Require.Refusal("sku or name", "one of them is required", "null for both"),
        };

        var record = by is ProductKey.Sku
            ? await store.GetBySkuAsync(context.TenantId, key, cancellationToken).ConfigureAwait(false)
            : await store.GetByNameAsync(context.TenantId, key, cancellationToken).ConfigureAwait(false);
        if (record is not null) return new(true, Details(record, includeSpecs), []);

        var near = new SuggestionQuery(by, key, MostEdits, MostSuggestions);
        return new(false, null, await store.SuggestAsync(context.TenantId, near, cancellationToken).ConfigureAwait(false));
    }

    private static ProductDetails Details(ProductRecord record, bool includeSpecs)
    {
        var product = record.Product;
        return new(
            product.Sku, product.Name, product.Url, product.Price, product.Currency, product.Brand, product.Category,
            product.Description, StockLevels.StatusOf(product.Quantity, product.Backorder), product.Quantity,
            [.. record.Variants.Select(v => new ProductVariant(
                v.Sku, v.Name, v.Price, StockLevels.StatusOf(v.Quantity, product.Backorder), v.Quantity))],
            record.Images,
            includeSpecs ? record.Specs : null);
    }
}
