namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>What is decided about a product before its texts are written.</summary>
internal sealed record ProductDraft(
    CategoryPlan Category, string Brand, string Sku, string Type, decimal Price, PinnedProduct? Pinned)
{
    /// <summary>The values that patterns may repeat.</summary>
    public required IDictionary<string, string> Values { get; init; }
}
