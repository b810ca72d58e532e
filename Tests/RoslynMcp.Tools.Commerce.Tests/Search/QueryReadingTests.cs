using RoslynMcp.Tools.Commerce.Search.Reading;

namespace RoslynMcp.Tools.Commerce.Tests.Search;

[TestClass]
public sealed class QueryReadingTests
{
    [TestMethod]
    [DataRow("pump under $500", null, 500.0)]
    [DataRow("pump under 50", null, 50.0)]
    [DataRow("hydraulic pump below 1,250.50 dollars please", null, 1250.50)]
    [DataRow("up to $20 hose clamp", null, 20.0)]
    [DataRow("no more than 30 USD seals", null, 30.0)]
    [DataRow("valves over $100", 100.0, null)]
    [DataRow("bearing at least 12.5 for conveyors", 12.5, null)]
    [DataRow("gearbox between 200 and 400", 200.0, 400.0)]
    [DataRow("gearbox between $400 and $200", 200.0, 400.0)]
    [DataRow("motor from 10 to 20 USD", 10.0, 20.0)]
    [DataRow("sensor under 50 in stock", null, 50.0)]
    public void Words_about_a_price_are_bounds(string query, double? least, double? most)
    {
        var reading = PriceWords.Read(query);

        Assert.AreEqual(((decimal?)least, (decimal?)most), (reading.Least, reading.Most));
        Assert.IsFalse(reading.Rest.Any(char.IsDigit), reading.Rest);
    }

    [TestMethod]
    [DataRow("hose under 3000 PSI")]
    [DataRow("over 24 VDC relay")]
    [DataRow("between 2000 and 3000 PSI")]
    [DataRow("cylinder up to 24 in stroke")]
    [DataRow("valve below 3/4\" NPT")]
    [DataRow("under 500mm")]
    [DataRow("under $500")]
    [DataRow("undercut 500")]
    [DataRow("A4VTG 90")]
    [DataRow("under 99999999999999999999999999999999999999999")]
    public void Anything_else_is_left_as_it_is(string query)
        => Assert.AreEqual(new PriceReading(query, null, null), PriceWords.Read(query));
}
