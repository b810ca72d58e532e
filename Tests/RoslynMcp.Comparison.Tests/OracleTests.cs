using RoslynMcp.Comparison.Cases;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class OracleTests
{
    [TestMethod]
    public async Task Gold_is_what_the_queries_find()
    {
        using var shop = await Shop.OpenAsync(CancellationToken.None);
        using var oracle = new Oracle(shop.Path);

        var gold = oracle.Answer(Case(new Gold { Skus = "SELECT sku FROM products WHERE tenant_id = 'demo' AND sku = 'ZF5'", Numbers = ["SELECT 7.5"] }));

        Assert.AreEqual("ZF5", gold.Skus!.Value.Single());
        Assert.AreEqual(7.5m, gold.Numbers.Single());
        Assert.IsNull(gold.Missing);
    }

    [TestMethod]
    public async Task A_gold_answer_that_is_missing_is_said()
    {
        using var shop = await Shop.OpenAsync(CancellationToken.None);
        using var oracle = new Oracle(shop.Path);

        Assert.AreEqual("its gold answer asks for nothing", oracle.Answer(Case(new Gold())).Missing);
        StringAssert.StartsWith(oracle.Answer(Case(new Gold { Skus = "SELECT sku FROM goods" })).Missing, "its gold answer can't be computed (SQLite Error 1: 'no such table: goods'");
        StringAssert.StartsWith(oracle.Answer(Case(new Gold { Numbers = ["SELECT 1 WHERE 0"] })).Missing, "its gold answer can't be computed (");
    }

    private static ComparisonCase Case(Gold gold) => new("case", "category", "?", gold);
}
