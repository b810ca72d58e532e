using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Tests.Seeding;

[TestClass]
public sealed class IndustrialCatalogueTests
{
    private static readonly IReadOnlyList<SeedProduct> Products = [.. IndustrialCatalogue.Generate()];
    private static readonly IReadOnlyList<SeedProduct> Demo = [.. Products.Where(p => p.TenantId == "demo")];
    private static readonly IReadOnlyList<SeedProduct> Acme = [.. Products.Where(p => p.TenantId == "acme")];

    [TestMethod]
    public void It_is_the_same_everywhere()
        => Assert.AreEqual(
            "19AC5110572856003198373821926E2BE48875B76D42120D618E78DF1559B50A", Hash(Products),
            "A change of the content needs a new CatalogueSchema.Version.");

    [TestMethod]
    public void It_has_the_promised_size()
    {
        Assert.HasCount(4500, Demo);
        Assert.AreEqual(20_000, Demo.Sum(p => p.Chunks.Count));
        Assert.HasCount(300, Acme);
        Assert.HasCount(15, Demo.Select(p => p.Record.Product.Category).Distinct());
    }

    [TestMethod]
    public void No_two_SKUs_of_a_tenant_share_a_key()
    {
        foreach (var tenant in new[] { Demo, Acme })
        {
            var keys = tenant
                .SelectMany(p => p.Record.Variants.Select(v => v.Sku).Prepend(p.Record.Product.Sku))
                .Select(SkuKey.Of)
                .ToList();
            Assert.HasCount(keys.Count, keys.Distinct());
        }
    }

    [TestMethod]
    public void There_are_pumps_enough_on_hand()
    {
        var pumps = Demo.Where(p => p.Record.Product.Category == "Hydraulic Pumps").ToList();

        Assert.IsGreaterThanOrEqualTo(150, pumps.Count);
        Assert.IsGreaterThan(20, pumps.Count(p => p.Record.Product.Quantity > 0));
    }

    [TestMethod]
    public void Every_stock_level_occurs()
    {
        var levels = Demo.Select(p => p.Record.Product).ToList();

        Assert.IsTrue(levels.Exists(p => p.Quantity > 5));
        Assert.IsTrue(levels.Exists(p => p.Quantity is > 2 and <= 5));
        Assert.IsTrue(levels.Exists(p => p.Quantity is 1 or 2));
        Assert.IsTrue(levels.Exists(p => p is { Quantity: 0, Backorder: true }));
        Assert.IsTrue(levels.Exists(p => p is { Quantity: 0, Backorder: false }));
    }

    [TestMethod]
    public void The_second_tenant_shares_a_hundred_SKUs_at_other_prices()
    {
        var prices = Demo.ToDictionary(p => p.Record.Product.Sku, p => p.Record.Product.Price);
        var shared = Acme.Select(p => p.Record.Product).Where(p => prices.ContainsKey(p.Sku)).ToList();

        Assert.IsGreaterThanOrEqualTo(100, shared.Count);
        Assert.IsTrue(shared.All(p => prices[p.Sku] != p.Price));
    }

    [TestMethod]
    public void No_pattern_is_left_unfilled()
        => Assert.IsFalse(Products.Any(p => p.Chunks.Append(p.Record.Product.Description).Concat(p.Record.Specs.Values)
            .Append(p.Record.Product.Name).Any(text => text.Contains('{') || text.Contains('}'))));

    [TestMethod]
    public void Every_price_is_positive_and_has_at_most_two_places()
        => Assert.IsTrue(Products
            .Select(p => p.Record.Product.Price)
            .All(price => price > 0 && decimal.Round(price, 2) == price));

    private static string Hash(IEnumerable<SeedProduct> products)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(products))));
}
