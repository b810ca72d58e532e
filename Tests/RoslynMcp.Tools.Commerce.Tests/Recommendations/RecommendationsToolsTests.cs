using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Recommendations;

[TestClass]
public sealed class RecommendationsToolsTests
{
    private static RecommendationsTools Tools => Shop.Recommendations;

    [TestMethod]
    [DataRow(RecommendationAlgorithm.Content)]
    [DataRow(RecommendationAlgorithm.Collaborative)]
    [DataRow(RecommendationAlgorithm.Vector)]
    [DataRow(RecommendationAlgorithm.Hybrid)]
    public async Task Every_algorithm_ranks_other_products_that_can_be_ordered(RecommendationAlgorithm algorithm)
    {
        var result = await Tools.GetRecommendationsAsync(Shop.Demo, "a4vtg 90", 20, algorithm);

        Assert.IsTrue(result.Found);
        Assert.IsNotEmpty(result.Products);
        Assert.IsFalse(result.Products.Any(p => p.Sku == "A4VTG90" || p.Stock is StockStatus.OutOfStock));
        Assert.IsTrue(result.Products.All(p => p.Score is > 0 and <= 1 && p.Reason.Length > 0));
        CollectionAssert.AreEqual(result.Products.OrderByDescending(p => p.Score).ToList(), result.Products.ToList());
    }

    [TestMethod]
    public async Task What_is_bought_together_comes_first_by_purchases()
    {
        var result = await Tools.GetRecommendationsAsync(Shop.Demo, "A4VTG90", 2, RecommendationAlgorithm.Collaborative);

        CollectionAssert.AreEquivalent(new[] { "ZF5", "SK-A4V90" }, result.Products.Select(p => p.Sku).ToArray());
        StringAssert.StartsWith(result.Products[0].Reason, "bought together with A4VTG90 in ");
    }

    [TestMethod]
    public async Task What_is_alike_is_of_the_same_category()
        => Assert.IsTrue((await Tools.GetRecommendationsAsync(Shop.Demo, "A4VTG90", 20, RecommendationAlgorithm.Content))
            .Products.All(p => p.Category == "Hydraulic Pumps"));

    [TestMethod]
    public async Task Without_a_SKU_the_conversation_decides_and_only_the_callers_own()
    {
        using var shop = new OwnShop();
        var mine = Shop.Demo with { ConversationId = "c-1" };
        await shop.Tool<AnalyticsTools>().LogEventAsync(mine, EventType.ProductViewed, "k", "ZF5");

        var tools = shop.Tool<RecommendationsTools>();
        Assert.IsNotEmpty((await tools.GetRecommendationsAsync(mine)).Products);
        Assert.IsFalse((await tools.GetRecommendationsAsync(Shop.Demo with { ConversationId = "c-2" })).Found);
        Assert.IsFalse((await tools.GetRecommendationsAsync(mine with { TenantId = "acme" })).Found);
        Assert.IsFalse((await tools.GetRecommendationsAsync(Shop.Demo)).Found);
    }

    [TestMethod]
    public async Task An_unknown_SKU_is_an_answer()
        => Assert.AreEqual((false, 0), (await Tools.GetRecommendationsAsync(Shop.Acme, "ZF5")) is var r ? (r.Found, r.Products.Count) : default);

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        await Refused.With("limit: must be between 1 and 20; got the integer 21.", () => Tools.GetRecommendationsAsync(Shop.Demo, "ZF5", 21));
        await Refused.With(
            "algorithm: must be a known algorithm; got another number.",
            () => Tools.GetRecommendationsAsync(Shop.Demo, "ZF5", 1, (RecommendationAlgorithm)9));
    }
}
