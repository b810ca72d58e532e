using System.Text.Json;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Comparison.Scoring;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class ReportTests
{
    private static readonly ComparisonCase Case = new("stock", "direct", "How many?", new Gold());

    private static readonly Outcome Played = Outcome.NoTranscript(Case) with
    {
        Provenance = "authored",
        Equivalence = 100,
        Arms = Outcome.NoTranscript(Case).Arms
            .Add(ArmNames.Code, new ArmOutcome(Verdict.Right, "7", 3, [new(30, 5, 1), new(10, 5, 1), new(20, 5, 1)]) { Tokens = new Tokens(100, 20) })
            .Add(ArmNames.Traditional, new ArmOutcome(Verdict.Wrong("7 is not stated"), "8", 2, [new(10, 2, 1)]) { Tokens = new Tokens(50, 5) }),
        ArmsDiffer = true,
    };

    [TestMethod]
    public void The_report_has_the_shape_of_the_contract()
    {
        var report = JsonElement.Parse(JsonReport.Write(new Findings([Played], "command", "")));

        Assert.AreEqual("code,traditional", string.Join(',', report.GetProperty("arms").EnumerateArray().Select(arm => arm.GetString())));
        var code = report.GetProperty("cases")[0].GetProperty("arms").GetProperty("code");
        Assert.AreEqual("""{"prompt":100,"completion":20}""", JsonSerializer.Serialize(code.GetProperty("tokens")));
        Assert.AreEqual(20, code.GetProperty("ms").GetDouble());
        Assert.AreEqual(15, code.GetProperty("hostMs").GetDouble());
        Assert.AreEqual(5, code.GetProperty("modelMs").GetDouble());
        Assert.AreEqual(0, report.GetProperty("summary").GetProperty("traditional").GetProperty("correct").GetInt32());
        Assert.IsTrue(report.GetProperty("armsDiffer").GetBoolean());
    }

    [TestMethod]
    public void One_wrong_arm_misses_the_bar_and_is_told_in_full()
    {
        var findings = new Findings([Played], "command", "");

        Assert.IsFalse(findings.MeetsTheBar);
        StringAssert.Contains(MarkdownReport.Write(findings), "**stock, traditional**: 7 is not stated.\n\nAsked: How many?\n\nAnswered: 8");
    }

    [TestMethod]
    public void Arms_that_send_the_same_miss_the_bar_whatever_they_answer()
        => Assert.IsFalse(new Findings([Sound with { ArmsDiffer = false }], "command", "").MeetsTheBar);

    [TestMethod]
    public void A_case_without_a_transcript_is_named_and_counts_for_nothing()
    {
        var findings = new Findings([Sound, Outcome.NoTranscript(Case with { Id = "bare" })], "command", "");

        Assert.IsTrue(findings.MeetsTheBar);
        StringAssert.Contains(MarkdownReport.Write(findings), "bare: no transcript.");
        Assert.IsFalse(new Findings([Outcome.NoTranscript(Case)], "command", "").MeetsTheBar);
    }

    [TestMethod]
    public void A_case_that_could_not_be_asked_has_failed_in_both_arms()
    {
        var findings = new Findings([Sound, Outcome.NotAsked(Case with { Id = "broken" }, "its transcript can't be read: a round is empty")], "command", "");

        Assert.IsFalse(findings.MeetsTheBar);
        StringAssert.Contains(MarkdownReport.Write(findings), "**broken, traditional**: its transcript can't be read: a round is empty.");
        Assert.AreEqual(1, JsonElement.Parse(JsonReport.Write(findings)).GetProperty("summary").GetProperty("code").GetProperty("correct").GetInt32());
    }

    /// <summary>Of 1,000 tokens 400 are cacheable: half price makes 800 of them, a quarter 700, a tenth 640.</summary>
    [TestMethod]
    public void Cached_prefixes_are_priced_for_the_reader()
    {
        var counted = new ArmOutcome(Verdict.Right, "7", 2, []) { Tokens = new Tokens(1000, 30) { Cacheable = new Cacheable(300, 400) } };
        var row = SizeRow.Of(new LargerCatalog(ToolCatalog.Create([]), 6, Mounted: 0, Synthetic: 0), [Sound with { Arms = Sound.Arms.SetItem(ArmNames.Code, counted).SetItem(ArmNames.Traditional, counted) }]);

        var rows = CachingTable.Rows([row]).ToList();

        Assert.AreEqual("6 code 1,000 300 400 600 800 700 640 30", string.Join(' ', rows[0]));
        Assert.IsEmpty(CachingTable.Rows([SizeRow.Of(row.Catalog, [Sound])]));
    }

    /// <summary>The ranks of the books: of 6 the extremes, of 41 the 14th from either end, of 5 none.</summary>
    [TestMethod]
    [DataRow(5, null, null)]
    [DataRow(6, 1, 6)]
    [DataRow(41, 14, 28)]
    public void A_medians_interval_is_that_of_the_books(int count, int? low, int? high)
    {
        var interval = Statistics.MedianInterval(Enumerable.Range(1, count).Select(value => (double)value));

        Assert.AreEqual((low, high), ((int?)interval?.Low, (int?)interval?.High));
    }

    [TestMethod]
    public void A_median_of_an_even_number_is_the_middle_of_both() => Assert.AreEqual(2.5, Statistics.Median([4, 1, 3, 2]));

    [TestMethod]
    public void Wilsons_interval_is_that_of_the_books()
    {
        var (low, high) = Statistics.Wilson(41, 41);

        Assert.AreEqual(0.914, low, 0.001);
        Assert.AreEqual(1, high, 0.001);
    }

    private static Outcome Sound => Played with { Arms = Played.Arms.SetItem(ArmNames.Traditional, Played.Arms[ArmNames.Code]) };
}
