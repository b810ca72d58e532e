namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>How many pieces a stock level can count.</summary>
internal static class StockBounds
{
    public const int Most = 1_000_000;
}
