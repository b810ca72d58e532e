using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>A shop like the seeded one, with many more products.</summary>
internal static class LargeShop
{
    public const string Tenant = "large";

    public static IEnumerable<SeedProduct> Generate(int products)
    {
        var words = SeedWords.Load();
        var seeded = words.Categories.Sum(category => category.Count);
        var inventor = new ProductInventor(Tenant, words, new SplitMix64(0x5EED_0007));
        return words.Categories.SelectMany(category => Enumerable
            .Range(0, category.Count * products / seeded)
            .Select(i => inventor.Invent(category, category.Pinned.ElementAtOrDefault(i))));
    }
}
