using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Search;

/// <summary>The products of some categories.</summary>
/// <param name="Products">Those of the most alike category first, then by SKU.</param>
/// <param name="Total">How many there are without the limit.</param>
/// <param name="Categories">The categories, the most alike first.</param>
public sealed record SearchByCategoryResult(
    IReadOnlyList<ProductHit> Products,
    [property: Description("products before the limit")] int Total,
    IReadOnlyList<CategoryMatch> Categories);

/// <summary>A category that may be meant.</summary>
/// <param name="Name">The shop's name for it.</param>
/// <param name="Score">0 to 1: how alike the names are.</param>
/// <param name="Products">How many it has.</param>
public sealed record CategoryMatch(string Name, [property: Description("0-1")] double Score, int Products);
