namespace RoslynMcp.Tools.Commerce.Inventory;

/// <summary>The thresholds between the stock statuses, in pieces.</summary>
internal static class StockLevels
{
    public const int Low = 5;
    public const int Critical = 2;

    public static StockStatus StatusOf(int quantity, bool backorder) => quantity switch
    {
        > Low => StockStatus.InStock,
        > Critical => StockStatus.Low,
        > 0 => StockStatus.Critical,
        _ => backorder ? StockStatus.Backorder : StockStatus.OutOfStock,
    };
}
