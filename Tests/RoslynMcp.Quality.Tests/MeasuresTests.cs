namespace RoslynMcp.Quality.Tests;

[TestClass]
public sealed class MeasuresTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["a"] = 3, ["b"] = 3, ["c"] = 1 };

    [TestMethod]
    [DataRow("a b c", 1.0, 1.0)]
    [DataRow("b a c x", 1.0, 1.0)]
    [DataRow("x y z", 0.0, 0.0)]
    [DataRow("c a", 0.455, 0.5)]
    public void Gains_are_discounted_by_their_place_and_set_against_the_best_order(string ranking, double ndcg, double recall)
    {
        Assert.AreEqual(ndcg, Measures.Ndcg(ranking.Split(' '), Grades), 0.001);
        Assert.AreEqual(recall, Measures.Recall(ranking.Split(' '), Grades), 0.001);
    }
}
