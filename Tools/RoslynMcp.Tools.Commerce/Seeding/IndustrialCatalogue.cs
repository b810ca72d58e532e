namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>
/// An invented shop of industrial parts: 4,500 products in 20,000 chunks of text for the tenant <c>demo</c>, and 300 for
/// <c>acme</c>, a third of which have SKUs of <c>demo</c> at other prices. The same on every machine and version of .NET.
/// </summary>
internal static class IndustrialCatalogue
{
    public const string DemoTenant = "demo";
    public const string AcmeTenant = "acme";

    private const int SharedSkuEvery = 45;
    private const int AcmeOwnProducts = 200;

    public static IEnumerable<SeedProduct> Generate()
    {
        var words = SeedWords.Load();
        var demo = new ProductInventor(DemoTenant, words, new SplitMix64(0x5EED_0001));
        var shared = new List<SeedProduct>();
        var index = 0;
        foreach (var category in words.Categories)
        {
            for (var i = 0; i < category.Count; i++, index++)
            {
                var product = demo.Invent(category, category.Pinned.ElementAtOrDefault(i));
                if (index % SharedSkuEvery is 0) shared.Add(product);
                yield return product;
            }
        }

        var acme = new ProductInventor(AcmeTenant, words, new SplitMix64(0x5EED_0002));
        foreach (var product in shared) yield return acme.Reprice(product);
        for (var i = 0; i < AcmeOwnProducts; i++)
            yield return acme.Invent(words.Categories[i % words.Categories.Count], pinned: null);
    }
}
