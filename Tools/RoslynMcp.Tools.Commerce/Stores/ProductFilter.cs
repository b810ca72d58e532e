namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>What products must satisfy; a null member lets all pass.</summary>
public sealed record ProductFilter
{
    /// <summary>Lowest price, inclusive.</summary>
    public decimal? MinPrice { get; init; }

    /// <summary>Highest price, inclusive.</summary>
    public decimal? MaxPrice { get; init; }

    /// <summary>A <see cref="Spelling.LabelKey"/>.</summary>
    public string? BrandKey { get; init; }

    /// <summary>A <see cref="Spelling.LabelKey"/>.</summary>
    public string? CategoryKey { get; init; }

    /// <summary>True for products on hand, false for the others.</summary>
    public bool? InStock { get; init; }

    /// <summary>The same filter with these bounds of the price as well: the tighter of two holds.</summary>
    public ProductFilter Narrowed(decimal? least, decimal? most) => this with
    {
        MinPrice = MinPrice is { } low && least is { } from ? Math.Max(low, from) : MinPrice ?? least,
        MaxPrice = MaxPrice is { } high && most is { } to ? Math.Min(high, to) : MaxPrice ?? most,
    };
}
