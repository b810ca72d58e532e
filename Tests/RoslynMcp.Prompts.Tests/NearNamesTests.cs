namespace RoslynMcp.Prompts.Tests;

[TestClass]
public sealed class NearNamesTests
{
    private static readonly string[] Known = ["run", "check", "batch", "timeout"];

    [TestMethod]
    [DataRow("rnu", "run")]
    [DataRow("timout", "timeout")]
    [DataRow("tiemout", "timeout")]
    [DataRow("chec", "check")]
    [DataRow("time", "timeout")]
    public void A_slip_is_understood(string slip, string meant) => Assert.AreEqual(meant, NearNames.Of(slip, Known).First());

    [TestMethod]
    public void Another_word_is_not() => Assert.IsEmpty(NearNames.Of("weather", Known));
}
