namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Prices as the tables keep them.</summary>
internal static class Cents
{
    private const decimal Most = long.MaxValue;

    public static long Of(decimal price) => (long)decimal.Round(price * 100);

    public static decimal Price(long cents) => cents / 100m;

    public static long? AtLeast(decimal? price) => price is { } p ? (long)Math.Min(decimal.Ceiling(Math.Min(p, Most / 100) * 100), Most) : null;

    public static long? AtMost(decimal? price) => price is { } p ? (long)Math.Min(decimal.Floor(Math.Min(p, Most / 100) * 100), Most) : null;
}
