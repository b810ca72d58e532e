using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Tests.Spelling;

[TestClass]
public sealed class LabelKeyTests
{
    [TestMethod]
    [DataRow("Hydraulic Pumps", "hydraulic-pump")]
    [DataRow("Hoses & Fittings", "HOSE AND FITTING")]
    [DataRow("Bearings", " bearings ")]
    [DataRow("Gearboxes", "gearboxes")]
    public void Labels_are_the_same_whatever_their_case_marks_and_plural(string left, string right)
        => Assert.AreEqual(LabelKey.Of(left), LabelKey.Of(right));

    [TestMethod]
    public void Different_labels_stay_different() => Assert.AreNotEqual(LabelKey.Of("Hydraulic Pumps"), LabelKey.Of("Hydraulic Motors"));
}
