namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Prices as the tables keep them.</summary>
internal static class Cents
{
    private const decimal DearestPrice = long.MaxValue / 100;

    public static long Of(decimal price) => (long)decimal.Round(price * 100);

    public static decimal Price(long cents) => cents / 100m;

    public static long? AtLeast(decimal? price)
        => price is { } bound ? (long)decimal.Ceiling(Math.Min(bound, DearestPrice) * 100) : null;

    public static long? AtMost(decimal? price)
        => price is { } bound ? (long)decimal.Floor(Math.Min(bound, DearestPrice) * 100) : null;
}
