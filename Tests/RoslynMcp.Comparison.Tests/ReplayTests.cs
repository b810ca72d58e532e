using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Tests;

/// <summary>Transcripts against the real host, tools and sandbox.</summary>
[TestClass]
public sealed class ReplayTests
{
    [TestMethod]
    public async Task Each_arm_is_judged_by_what_it_says_itself()
    {
        using var compared = await Compared.RunAsync(live: null, "sku-plain", "stock-value", "price-bands", "long-specification");

        Assert.AreEqual(1, compared.ExitCode);
        Assert.IsTrue(compared.Report.GetProperty("armsDiffer").GetBoolean());
        Assert.AreEqual(
            "sku-plain: both, stock-value: code, price-bands: traditional, long-specification: code",
            string.Join(", ", compared.Report.GetProperty("cases").EnumerateArray().Select(one => $"{one.GetProperty("id")}: {Right(compared, one.GetProperty("id").GetString()!)}")
                .OrderBy(one => Order(one))));
        StringAssert.Contains(compared.Markdown, "**stock-value, traditional**: 1233033.81 is not stated.");
        StringAssert.Contains(compared.Markdown, "**price-bands, code**: 138 and 112 and 170 is not stated.");
        StringAssert.Contains(compared.Markdown, "**long-specification, traditional**: there is no answer: TooManyRounds.");
        StringAssert.Contains(compared.Markdown, "The author's notes: code, wrong: the tool gives the products of categories that are named nearly so");
    }

    private static string Right(Compared compared, string id) => (compared.IsRight(id, ArmNames.Code), compared.IsRight(id, ArmNames.Traditional)) switch
    {
        (true, true) => "both",
        (true, false) => "code",
        (false, true) => "traditional",
        _ => "neither",
    };

    private static int Order(string one) => Array.FindIndex(["sku-plain", "stock-value", "price-bands", "long-specification"], id => one.StartsWith(id, StringComparison.Ordinal));
}
