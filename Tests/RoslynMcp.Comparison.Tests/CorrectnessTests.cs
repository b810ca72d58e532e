using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Scoring;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class CorrectnessTests
{
    private static readonly HashSet<string> Known = new(["A4VTG90", "GP1-08C", "ZF5"], StringComparer.OrdinalIgnoreCase);

    [TestMethod]
    public void All_that_is_right_and_nothing_else_is_right() => Right("We have A4VTG90, and GP1-08C.", new Gold { Skus = "" }, ["A4VTG90", "GP1-08C"]);

    [TestMethod]
    public void A_missing_product_is_wrong() => Wrong("We have A4VTG90.", new Gold { Skus = "" }, ["A4VTG90", "GP1-08C"], [], "1 of 2 products are named");

    [TestMethod]
    public void So_many_as_are_asked_for_will_do() => Right("We have a4vtg90.", new Gold { Skus = "", AtLeast = 1 }, ["A4VTG90", "GP1-08C"]);

    [TestMethod]
    public void A_wrong_product_is_wrong()
        => Wrong("A4VTG90 or ZF5.", new Gold { Skus = "" }, ["A4VTG90"], [], "1 of the 2 products named are right; ZF5 is not");

    [TestMethod]
    public void Less_than_all_may_be_asked_of_precision() => Right("A4VTG90 or ZF5.", new Gold { Skus = "", Precision = 0.5 }, ["A4VTG90"]);

    [TestMethod]
    public void Where_nothing_is_right_nothing_may_be_named() => Wrong("Take ZF5.", new Gold { Skus = "" }, [], [], "0 of the 1 products named are right; ZF5 is not");

    [TestMethod]
    [DataRow("It costs $2,849.00.")]
    [DataRow("It costs 2849 dollars")]
    public void Numbers_may_be_written_in_any_way(string answer) => Right(answer, new Gold(), skus: null, [2849m]);

    [TestMethod]
    [DataRow("It costs about 2,850.")]
    [DataRow("Part 28490 or X2849.")]
    public void Nearly_the_number_is_not_it(string answer) => Wrong(answer, new Gold(), skus: null, [2849m], "2849 is not stated");

    [TestMethod]
    public void One_of_the_words_has_to_be_said()
    {
        Right("No, we don't.", new Gold { AnyOf = ["don't", "do not"] }, skus: null);
        Wrong("Yes.", new Gold { AnyOf = ["don't", "do not"] }, skus: null, [], "none of don't, do not is said");
    }

    private static void Right(string answer, Gold gold, string[]? skus, decimal[]? numbers = null)
        => Assert.AreEqual(Verdict.Right, Judge(answer, gold, skus, numbers ?? []));

    private static void Wrong(string answer, Gold gold, string[]? skus, decimal[] numbers, string why)
        => Assert.AreEqual(Verdict.Wrong(why), Judge(answer, gold, skus, numbers));

    private static Verdict Judge(string answer, Gold gold, string[]? skus, decimal[] numbers)
        => Correctness.Of(answer, new ComparisonCase("case", "category", "?", gold), new GoldAnswer(skus is null ? null : [.. skus], [.. numbers]), Known);
}
