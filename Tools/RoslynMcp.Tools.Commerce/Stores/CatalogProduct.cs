namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>One product as a list shows it.</summary>
public sealed record CatalogProduct
{
    public required string Sku { get; init; }
    public required string Name { get; init; }
    public required string Url { get; init; }
    public required string Brand { get; init; }
    public required string Category { get; init; }
    public required string Description { get; init; }

    /// <summary>In <see cref="Currency"/>, with cents.</summary>
    public required decimal Price { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Pieces on hand, over all variants.</summary>
    public required int Quantity { get; init; }

    /// <summary>Whether an order is accepted while there is none.</summary>
    public required bool Backorder { get; init; }
}
