using System.ComponentModel;
using RoslynMcp.Tools.Commerce.Inventory;

namespace RoslynMcp.Tools.Commerce.Search;

/// <summary>The products that match a query.</summary>
/// <param name="Products">The best ones, up to the limit, most relevant first; equals by SKU.</param>
/// <param name="Total">How many match without the limit; where only some of the words do, in a large catalogue, those that the rarest words find.</param>
/// <param name="Source">How the first of them were found.</param>
public sealed record SearchProductsResult(
    IReadOnlyList<ProductHit> Products,
    [property: Description("matches before the limit")] int Total,
    SearchSource Source);

/// <summary>One product that matches a query.</summary>
/// <param name="Sku">Its SKU.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page in the shop.</param>
/// <param name="Price">In <paramref name="Currency"/>, with cents.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Brand">Who makes it.</param>
/// <param name="Category">Where the shop lists it.</param>
/// <param name="Stock">As in check_inventory.</param>
/// <param name="Score">
/// 0 to 1, relative to the best: 1 for a SKU, at most 0.95 for all words, 0.8 for their beginnings, 0.6 for some.
/// </param>
/// <param name="Why">Which of the query's words were seen where.</param>
public sealed record ProductHit(
    string Sku,
    string Name,
    string Url,
    decimal Price,
    string Currency,
    string Brand,
    string Category,
    StockStatus Stock,
    [property: Description("0-1")] double Score,
    [property: Description("what matched")] string Why);
