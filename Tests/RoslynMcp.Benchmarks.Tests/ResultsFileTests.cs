using RoslynMcp.Benchmarks.Results;

namespace RoslynMcp.Benchmarks.Tests;

[TestClass]
public sealed class ResultsFileTests
{
    private static readonly string[] Order = ["ratios", "peers-fresh", "quality"];
    private static readonly Origin Early = new("0123456789abcdef0123456789abcdef01234567", Uncommitted: false, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private static readonly Origin Late = Early with { Commit = "fedcba9876543210fedcba9876543210fedcba98", Uncommitted = true };

    private static readonly ResultsFile Three = ResultsFile.Empty
        .With(new Section("quality", Early, "## Quality\n\n| a |\n|---|"), Order)
        .With(new Section("ratios", Early, "## Ratios\n\nfive"), Order)
        .With(new Section("peers-fresh", Late, "## Fresh\n\nsix"), Order);

    [TestMethod]
    public void What_is_written_is_read_again()
    {
        var read = ResultsFile.Parse(Three.ToString());

        CollectionAssert.AreEqual(Three.Sections.ToArray(), read.Sections.ToArray());
        Assert.AreEqual(Three.ToString(), read.ToString());
    }

    [TestMethod]
    public void Sections_stand_in_their_order_whatever_is_measured_first()
        => Assert.AreEqual("ratios,peers-fresh,quality", Names(Three));

    [TestMethod]
    public void A_section_is_replaced_with_its_origin_and_the_others_stay_as_they_are()
    {
        var replaced = ResultsFile.Parse(Three.ToString()).With(new Section("ratios", Late, "## Ratios\n\nfour"), Order);

        Assert.AreEqual("ratios,peers-fresh,quality", Names(replaced));
        Assert.AreEqual(new Section("ratios", Late, "## Ratios\n\nfour"), replaced.Sections[0]);
        CollectionAssert.AreEqual(Three.Sections[1..].ToArray(), replaced.Sections[1..].ToArray());
    }

    [TestMethod]
    public void A_section_that_nothing_measures_any_more_stays_last()
        => Assert.AreEqual("ratios,peers-fresh,quality,gone", Names(Three.With(new Section("gone", Early, "## Gone"), Order)));

    [TestMethod]
    public void A_file_without_sections_has_none() => Assert.IsEmpty(ResultsFile.Parse("# Results\n\nNothing yet.\n").Sections);

    [TestMethod]
    public void A_section_without_an_end_is_refused()
        => Refused("The section 'ratios' has no end: '<!-- end of ratios -->' is missing.", text => text.Replace("<!-- end of ratios -->", "", StringComparison.Ordinal));

    [TestMethod]
    public void A_section_within_another_is_refused()
        => Refused("The section 'ratios' begins within another.", _ => $"<!-- section quality: {Early} -->\n{Three}\n<!-- end of quality -->");

    [TestMethod]
    public void A_section_that_is_there_twice_is_refused()
        => Refused("The section 'ratios' is there twice.", text => text + text);

    [TestMethod]
    public void A_section_that_does_not_say_where_it_comes_from_is_refused()
        => Refused("The section 'ratios' does not say where it comes from: 'yesterday'.", _ => "<!-- section ratios: yesterday -->\n<!-- end of ratios -->");

    [TestMethod]
    public void An_origin_without_a_repository_is_read_again()
    {
        var origin = Early with { Commit = "" };

        Assert.AreEqual(origin, Origin.Parse(origin.ToString()));
        Assert.AreEqual("no commit", origin.ShortCommit);
    }

    private static string Names(ResultsFile file) => string.Join(',', file.Sections.Select(section => section.Name));

    private static void Refused(string message, Func<string, string> change)
        => Assert.AreEqual(message, Assert.ThrowsExactly<FormatException>(() => ResultsFile.Parse(change(Three.ToString()))).Message);
}
