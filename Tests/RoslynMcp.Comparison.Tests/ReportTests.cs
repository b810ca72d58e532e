using System.Text.Json;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Comparison.Scoring;

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
            .Add(ArmNames.Code, new ArmOutcome(Verdict.Right, "7", new Tokens(100, 20), 3, [30, 10, 20], [1, 1, 1]))
            .Add(ArmNames.Traditional, new ArmOutcome(Verdict.Wrong("7 is not stated"), "8", new Tokens(50, 5), 2, [10], [1])),
    };

    [TestMethod]
    public void The_report_has_the_shape_of_the_contract()
    {
        var report = JsonElement.Parse(JsonReport.Write(new Findings([Played], ArmsDiffer: true, "command", "")));

        Assert.AreEqual("code,traditional", string.Join(',', report.GetProperty("arms").EnumerateArray().Select(arm => arm.GetString())));
        var code = report.GetProperty("cases")[0].GetProperty("arms").GetProperty("code");
        Assert.AreEqual("""{"prompt":100,"completion":20}""", JsonSerializer.Serialize(code.GetProperty("tokens")));
        Assert.AreEqual(20, code.GetProperty("ms").GetDouble());
        Assert.AreEqual(0, report.GetProperty("summary").GetProperty("traditional").GetProperty("correct").GetInt32());
        Assert.IsTrue(report.GetProperty("armsDiffer").GetBoolean());
    }

    [TestMethod]
    public void One_wrong_arm_misses_the_bar_and_is_told_in_full()
    {
        var findings = new Findings([Played], ArmsDiffer: true, "command", "");

        Assert.IsFalse(findings.MeetsTheBar);
        StringAssert.Contains(MarkdownReport.Write(findings), "**stock, traditional**: 7 is not stated.\n\nAsked: How many?\n\nAnswered: 8");
    }

    [TestMethod]
    public void Arms_that_send_the_same_miss_the_bar_whatever_they_answer()
        => Assert.IsFalse(new Findings([Sound], ArmsDiffer: false, "command", "").MeetsTheBar);

    [TestMethod]
    public void A_case_without_a_transcript_is_named_and_counts_for_nothing()
    {
        var findings = new Findings([Sound, Outcome.NoTranscript(Case with { Id = "bare" })], ArmsDiffer: true, "command", "");

        Assert.IsTrue(findings.MeetsTheBar);
        StringAssert.Contains(MarkdownReport.Write(findings), "bare: no transcript.");
        Assert.IsFalse(new Findings([Outcome.NoTranscript(Case)], ArmsDiffer: true, "command", "").MeetsTheBar);
    }

    [TestMethod]
    public void Wilsons_interval_is_that_of_the_books()
    {
        var (low, high) = Statistics.Wilson(41, 41);

        Assert.AreEqual(0.914, low, 0.001);
        Assert.AreEqual(1, high, 0.001);
    }

    private static Outcome Sound => Played with { Arms = Played.Arms.SetItem(ArmNames.Traditional, Played.Arms[ArmNames.Code]) };
}
