namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>Invented stock: most products are on hand, and every status occurs.</summary>
internal static class StockDice
{
    public static (int Quantity, bool Backorder) Throw(SplitMix64 random) => random.Below(100) switch
    {
        < 62 => (random.Between(6, 250), random.Chance(20)),
        < 74 => (random.Between(3, 5), random.Chance(20)),
        < 80 => (random.Between(1, 2), random.Chance(20)),
        < 92 => (0, false),
        _ => (0, true),
    };
}
