namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Changes to products, one tenant at a time.</summary>
public interface IProductWriter
{
    /// <summary>Changes a stock level in one step; null when the tenant has no such SKU.</summary>
    Task<StockUpdate?> UpdateStockAsync(string tenantId, StockChange change, CancellationToken cancellationToken);

    /// <summary>Applies a batch; each change succeeds or fails for itself, and an exception says that some may not have been tried.</summary>
    Task<IReadOnlyList<ChangeOutcome>> ApplyAsync(
        string tenantId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken);
}

/// <summary>A new stock level: the old one, or <paramref name="Quantity"/> where given, plus <paramref name="Delta"/>.</summary>
public sealed record StockChange(string Sku, int? Quantity, int Delta, string Reason);

/// <summary>A stock level before and after a change that was, or was not, made.</summary>
/// <param name="Sku">The shop's spelling.</param>
/// <param name="Before">Pieces on hand before.</param>
/// <param name="After">Pieces on hand now, or that there would have been.</param>
/// <param name="Backorder">Whether an order is accepted while there is none.</param>
/// <param name="Outcome">Whether it was made.</param>
public sealed record StockUpdate(string Sku, int Before, int After, bool Backorder, StockUpdateOutcome Outcome);

/// <summary>What became of a change of stock.</summary>
public enum StockUpdateOutcome
{
    Updated,

    /// <summary>There would have been fewer than none, or more than can be counted.</summary>
    OutOfRange,

    /// <summary>The product's stock is that of its variants.</summary>
    HasVariants,
}

/// <summary>New values for one product; null keeps what there is.</summary>
public sealed record ProductChange(string Sku, decimal? Price = null, int? Quantity = null);

/// <summary>What became of one change; <paramref name="Message"/> is empty when it was made.</summary>
public sealed record ChangeOutcome(bool Applied, string Message)
{
    public static ChangeOutcome Done { get; } = new(true, "");
}
