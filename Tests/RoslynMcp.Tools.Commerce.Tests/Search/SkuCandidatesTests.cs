using RoslynMcp.Tools.Commerce.Search.Matching;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Tests.Search;

[TestClass]
public sealed class SkuCandidatesTests
{
    private static IReadOnlyList<string> Keys(string query) => [.. SkuCandidates.In(query.Split(' ')).Select(candidate => candidate.Key)];

    [TestMethod]
    [DataRow("3000PSI")]
    [DataRow("3000-psi")]
    [DataRow("24-pack")]
    [DataRow("2-inch")]
    [DataRow("10W-40")]
    [DataRow("3/4\"")]
    [DataRow("24VDC")]
    [DataRow("M12x175")]
    [DataRow("IP67")]
    [DataRow("DN50")]
    [DataRow("pump")]
    [DataRow("2024")]
    public void A_quantity_or_a_size_alone_is_no_candidate(string word) => Assert.IsEmpty(Keys(word));

    [TestMethod]
    public void The_longest_run_of_a_word_comes_first()
        => CollectionAssert.AreEqual(new[] { "A4VTG9032R", "A4VTG90", "A4VTG" }, Keys("A4VTG-90/32R").ToArray());

    [TestMethod]
    public void Every_SKU_of_the_seeded_catalogue_is_a_candidate()
    {
        var missed = IndustrialCatalogue.Generate()
            .SelectMany(p => p.Record.Variants.Select(v => v.Sku).Prepend(p.Record.Product.Sku))
            .Where(sku => !Keys(sku).Contains(SkuKey.Of(sku)));

        Assert.AreEqual("", string.Join(", ", missed));
    }
}
