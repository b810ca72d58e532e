using System.ComponentModel;
using RoslynMcp.Tools.Commerce.Inventory;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Products to recommend.</summary>
/// <param name="Found">Whether there was something to start from: a known SKU, or products that the conversation touched.</param>
/// <param name="Products">Best first; nothing that cannot be ordered.</param>
public sealed record GetRecommendationsResult(
    [property: Description("false: unknown SKU, or nothing viewed yet")] bool Found, IReadOnlyList<Recommendation> Products);

/// <summary>One product to recommend.</summary>
/// <param name="Sku">Its SKU.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page in the shop.</param>
/// <param name="Price">In <paramref name="Currency"/>, with cents.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Brand">Who makes it.</param>
/// <param name="Category">Where the shop lists it.</param>
/// <param name="Stock">As in check_inventory.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Reason">Why it is recommended.</param>
public sealed record Recommendation(
    string Sku,
    string Name,
    string Url,
    decimal Price,
    string Currency,
    string Brand,
    string Category,
    StockStatus Stock,
    [property: Description("0-1")] double Score,
    string Reason);
