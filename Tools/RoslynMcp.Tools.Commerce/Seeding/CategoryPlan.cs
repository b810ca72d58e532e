namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>
/// How the products of one category are invented. Texts are <see cref="Pattern"/>s; the price is the lowest and the highest,
/// in whole dollars; specs are pairs of a name and a pattern, in the order in which they remember values.
/// </summary>
internal sealed record CategoryPlan(
    string Name,
    int Count,
    IReadOnlyList<int> Price,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Skus,
    IReadOnlyList<IReadOnlyList<string>> Specs,
    VariantPlan Variants,
    string Summary,
    IReadOnlyList<string> Uses,
    IReadOnlyList<string> Manual,
    IReadOnlyList<PinnedProduct> Pinned);

/// <summary>The ways in which the products of a category vary: pairs of a SKU suffix and a name.</summary>
internal sealed record VariantPlan(string Label, IReadOnlyList<IReadOnlyList<string>> Options);

/// <summary>A product that examples and documents rely on, so that nothing about it is left to chance.</summary>
internal sealed record PinnedProduct(
    string Sku,
    string Type,
    decimal Price,
    int Quantity,
    IReadOnlyList<IReadOnlyList<string>> Variants,
    IReadOnlyList<string> Text);
