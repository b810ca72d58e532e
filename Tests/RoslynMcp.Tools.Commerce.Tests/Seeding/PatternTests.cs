using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Tools.Commerce.Tests.Seeding;

[TestClass]
public sealed class PatternTests
{
    [TestMethod]
    public void The_generator_gives_the_published_sequence()
    {
        var random = new SplitMix64(1234567);

        // https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64: the top 30 bits of each number.
        CollectionAssert.AreEqual(
            new[] { 6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL }.Select(n => (int)(n >> 34)).ToArray(),
            Enumerable.Range(0, 3).Select(_ => random.Below(1 << 30)).ToArray());
    }

    [TestMethod]
    public void Values_are_remembered_repeated_and_scaled()
    {
        var values = new Dictionary<string, string>();

        Assert.AreEqual("3000 PSI, 207 bar, 3000", Pattern.Fill("{psi=3000..3000/250} PSI, {psi*0.0689} bar, {psi}", new(1), values));
        Assert.AreEqual("3000", values["psi"]);
    }

    [TestMethod]
    public void Numbers_keep_their_width_and_letters_their_range()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var text = Pattern.Fill("{04..16/4}{B..D}{x|y}", new(seed), new Dictionary<string, string>());
            StringAssert.Matches(text, new System.Text.RegularExpressions.Regex("^(04|08|12|16)[BCD][xy]$"));
        }
    }
}
