namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>A question for products that are spelled nearly so.</summary>
/// <param name="By">What <paramref name="Key"/> is.</param>
/// <param name="Key">A <see cref="Spelling.SkuKey"/> or a <see cref="Spelling.NameKey"/>.</param>
/// <param name="MaximumDistance">The most edits.</param>
/// <param name="Limit">The most suggestions.</param>
public sealed record SuggestionQuery(ProductKey By, string Key, int MaximumDistance, int Limit);

/// <summary>What identifies a product.</summary>
public enum ProductKey
{
    Sku,
    Name,
}
