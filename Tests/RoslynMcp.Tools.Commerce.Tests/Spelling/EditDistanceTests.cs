using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Tests.Spelling;

[TestClass]
public sealed class EditDistanceTests
{
    [TestMethod]
    [DataRow("", "", 0)]
    [DataRow("ab", "", 2)]
    [DataRow("pump", "pump", 0)]
    [DataRow("pump", "pmup", 1)]
    [DataRow("pump", "pumps", 1)]
    [DataRow("pump", "dump", 1)]
    [DataRow("hydrualic", "hydraulic", 1)]
    [DataRow("badc", "abcd", 2)]
    [DataRow("pump", "valve", null)]
    [DataRow("kitten", "sitting", null)]
    public void Edits_and_swaps_are_counted_up_to_the_limit(string left, string right, int? expected)
    {
        Assert.AreEqual(expected, EditDistance.Within(2, left, right));
        Assert.AreEqual(expected, EditDistance.Within(2, right, left));
    }
}
