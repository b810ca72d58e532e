using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>
/// Invented orders of the first half of 2026: what is bought together recurs, so that recommendations have something to learn.
/// Order 1001 is one that examples rely on: pending, of <c>customer-001</c>, with the pump, its gearbox and its seal kit.
/// </summary>
internal static class SeedOrders
{
    public const string FirstCustomer = "customer-001";

    private const int Customers = 80;
    private const int PopularProducts = 900;
    private const int BundleEvery = 12;
    private static readonly DateTimeOffset From = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Bundle = ["A4VTG90", "ZF5", "SK-A4V90"];

    public static IEnumerable<SeedOrder> Generate()
    {
        var products = IndustrialCatalogue.Generate().ToLookup(seed => seed.TenantId, seed => seed.Record.Product);
        return Of(IndustrialCatalogue.DemoTenant, [.. products[IndustrialCatalogue.DemoTenant]], 600, new SplitMix64(0x5EED_0003))
            .Concat(Of(IndustrialCatalogue.AcmeTenant, [.. products[IndustrialCatalogue.AcmeTenant]], 60, new SplitMix64(0x5EED_0004)));
    }

    private static IEnumerable<SeedOrder> Of(string tenant, IReadOnlyList<CatalogProduct> products, int count, SplitMix64 random)
    {
        List<CatalogProduct> bundle = [.. products.Where(product => Bundle.Contains(product.Sku))];
        var popular = Math.Min(PopularProducts, products.Count);
        for (var number = 0; number < count; number++)
        {
            IReadOnlyList<CatalogProduct> bought = number % BundleEvery is 0 && bundle.Count == Bundle.Length
                ? bundle
                : Together(products, random.Below(random.Below(popular) + 1), random);
            var newest = count - number <= count / 20;
            yield return new(
                tenant,
                number is 0 ? FirstCustomer : $"customer-{random.Between(1, Customers):000}",
                new(
                    $"{1001 + number}",
                    number is 0 || newest ? OrderStatus.Pending : random.Chance(4) ? OrderStatus.Cancelled : OrderStatus.Delivered,
                    From.AddMinutes(number * (180L * 24 * 60 / count) + random.Below(240)),
                    "USD",
                    [.. bought.Select(product => new OrderLine(
                        product.Sku, product.Name, product.Brand, product.Category, random.Between(1, 4), product.Price))]));
        }
    }

    // A product's companions follow from its place, so that the same ones meet again in other orders.
    private static List<CatalogProduct> Together(IReadOnlyList<CatalogProduct> products, int first, SplitMix64 random)
    {
        int[] places = [first, (first * 7 + 13) % products.Count, (first * 11 + 29) % products.Count, random.Below(products.Count)];
        return [.. places.Take(random.Between(1, places.Length)).Distinct().Select(place => products[place])];
    }
}
