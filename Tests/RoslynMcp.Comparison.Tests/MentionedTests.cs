using RoslynMcp.Comparison.Scoring;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class MentionedTests
{
    private static readonly HashSet<string> Known = new(["A4VTG90", "A4VTG90/32R", "22310-E", "GP1-08C"], StringComparer.OrdinalIgnoreCase);

    [TestMethod]
    [DataRow("Take the A4VTG90.", "A4VTG90")]
    [DataRow("**a4vtg90** (22310-E), and A4VTG90 again", "a4vtg90 22310-E")]
    [DataRow("the A4VTG90/32R", "A4VTG90/32R")]
    [DataRow("XA4VTG90, A4VTG901 and A4VTG90-2 are others", "")]
    [DataRow("GP1-08C- or GP1-08C/", "GP1-08C")]
    public void Products_are_named_by_whole_part_numbers(string answer, string skus)
        => Assert.AreEqual(skus, string.Join(' ', Mentioned.Skus(answer, Known)));

    [TestMethod]
    [DataRow("1,234.50 and 7", "1234.50 7")]
    [DataRow("$12.90, 3.", "12.90 3")]
    [DataRow("A4VTG90 v1.2.3 12x", "")]
    [DataRow("12,34", "12 34")]
    public void Numbers_stand_alone(string answer, string numbers)
        => Assert.AreEqual(numbers, string.Join(' ', Mentioned.Numbers(answer).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
