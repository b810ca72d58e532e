using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Products;

[TestClass]
public sealed class ProductsToolsTests
{
    [TestMethod]
    public async Task A_product_is_found_by_SKU_in_any_spelling()
    {
        var result = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "a4vtg-90");

        Assert.IsTrue(result.Found);
        var product = result.Product!;
        Assert.AreEqual(("A4VTG90", 2849.00m, "USD", 14), (product.Sku, product.Price, product.Currency, product.Quantity));
        CollectionAssert.AreEqual(new[] { "A4VTG90/32R", "A4VTG90/32L" }, product.Variants.Select(v => v.Sku).ToArray());
        Assert.IsNotEmpty(product.Images);
        Assert.IsEmpty(result.Suggestions);
    }

    [TestMethod]
    public async Task A_variant_leads_to_its_product()
        => Assert.AreEqual("A4VTG90", (await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "A4VTG90/32R")).Product!.Sku);

    [TestMethod]
    public async Task A_product_is_found_by_its_full_name_in_any_case()
    {
        var name = (await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "ZF5")).Product!.Name;

        Assert.AreEqual("ZF5", (await Shop.Products.GetProductDetailsAsync(Shop.Demo, name: $" {name.ToUpperInvariant()}  ")).Product!.Sku);
    }

    [TestMethod]
    public async Task Specs_come_on_demand()
    {
        var without = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "A4VTG90");
        var with = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "A4VTG90", includeSpecs: true);

        Assert.IsNull(without.Product!.Specs);
        StringAssert.Contains(with.Product!.Specs!["Max pressure"], "PSI");
    }

    [TestMethod]
    [DataRow("A4VTG9O", 1)]
    [DataRow("A4TVG90", 1)]
    [DataRow("A4VTG9", 1)]
    [DataRow("AVTG0", 2)]
    public async Task A_SKU_that_is_nearly_right_gets_a_suggestion(string sku, int distance)
    {
        var result = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: sku);

        Assert.IsFalse(result.Found);
        Assert.IsNull(result.Product);
        Assert.AreEqual(("A4VTG90", distance), (result.Suggestions[0].Sku, result.Suggestions[0].Distance));
    }

    [TestMethod]
    public async Task A_name_that_is_nearly_right_gets_a_suggestion()
    {
        var name = (await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "A4VTG90")).Product!.Name;

        var result = await Shop.Products.GetProductDetailsAsync(Shop.Demo, name: name.Replace("Hydraulic", "Hydrualic", StringComparison.Ordinal));

        Assert.AreEqual("A4VTG90", result.Suggestions[0].Sku);
    }

    [TestMethod]
    public async Task There_are_at_most_three_suggestions_nearest_first()
    {
        var result = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "6204-2RX");

        Assert.HasCount(3, result.Suggestions);
        Assert.AreEqual(("6204-2RS", 1), (result.Suggestions[0].Sku, result.Suggestions[0].Distance));
        Assert.IsTrue(result.Suggestions.All(s => s.Distance is 1 or 2));
    }

    [TestMethod]
    public async Task A_product_far_from_everything_has_no_suggestion()
    {
        var result = await Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "'; DROP TABLE products; --");

        Assert.IsFalse(result.Found);
        Assert.IsEmpty(result.Suggestions);
    }

    [TestMethod]
    public async Task Each_tenant_has_its_own_price_and_suggestions()
    {
        var acme = await Shop.Products.GetProductDetailsAsync(Shop.Acme, sku: "A4VTG90");

        Assert.AreNotEqual(2849.00m, acme.Product!.Price);
        Assert.IsFalse((await Shop.Products.GetProductDetailsAsync(Shop.Acme, sku: "ZF5")).Found);
        Assert.IsFalse((await Shop.Products.GetProductDetailsAsync(Shop.Acme, sku: "ZF55")).Suggestions.Any(s => s.Sku == "ZF5"));
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        await Refused.With("sku or name: one of them is required; got null for both.", () => Shop.Products.GetProductDetailsAsync(Shop.Demo));
        await Refused.With(
            "sku: must have 1 to 100 characters that are not all spaces; got an empty string.",
            () => Shop.Products.GetProductDetailsAsync(Shop.Demo, sku: "", name: "x"));
        await Refused.With(
            "name: must have 1 to 300 characters that are not all spaces; got a string of 301 characters.",
            () => Shop.Products.GetProductDetailsAsync(Shop.Demo, name: new('n', 301)));
    }
}
