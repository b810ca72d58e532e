using RoslynMcp.Comparison.Scoring;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class EquivalenceTests
{
    private static readonly ScoredAnswer Pump = new("The pump A-1 costs 20 dollars", ["A-1"], Correct: true, IsError: false);

    [TestMethod]
    public void The_same_answer_has_all_points() => Assert.AreEqual(100, Equivalence.Score(Pump, Pump));

    [TestMethod]
    public void One_right_and_one_wrong_costs_fifty() => Assert.AreEqual(50, Equivalence.Score(Pump, Pump with { Correct = false }));

    [TestMethod]
    public void Each_product_that_only_one_names_costs_ten()
        => Assert.AreEqual(80, Equivalence.Score(Pump, Pump with { Skus = ["A-1", "A-2", "A-3"] }));

    [TestMethod]
    public void Products_cost_thirty_at_most()
        => Assert.AreEqual(70, Equivalence.Score(Pump, Pump with { Skus = ["B-1", "B-2", "B-3", "B-4"] }));

    [TestMethod]
    public void Products_on_one_side_only_cost_thirty() => Assert.AreEqual(70, Equivalence.Score(Pump, Pump with { Skus = [] }));

    /// <summary>Pump, costs, dollars against pump, price, dollars: two of four are shared, so (1 − 0.5) · 20 are lost.</summary>
    [TestMethod]
    public void Other_words_cost_by_Jaccard()
        => Assert.AreEqual(90, Equivalence.Score(Pump with { Text = "pump costs dollars" }, Pump with { Text = "pump price dollars" }));

    /// <summary>Four of five words longer than three letters are shared: 0.8 is alike enough.</summary>
    [TestMethod]
    public void Words_that_are_alike_enough_cost_nothing()
        => Assert.AreEqual(100, Equivalence.Score(Pump with { Text = "four words stand here" }, Pump with { Text = "four words stand here also" }));

    [TestMethod]
    public void An_error_on_one_side_costs_twenty() => Assert.AreEqual(80, Equivalence.Score(Pump, Pump with { IsError = true }));

    [TestMethod]
    public void Two_arms_without_an_answer_are_not_equivalent()
        => Assert.AreEqual(0, Equivalence.Score(Pump with { IsError = true, Correct = false }, Pump with { IsError = true, Correct = false }));

    [TestMethod]
    public void Nothing_is_less_than_no_points()
        => Assert.AreEqual(0, Equivalence.Score(Pump, new ScoredAnswer("entirely different sentence", [], Correct: false, IsError: true)));
}
