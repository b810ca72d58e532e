using Microsoft.Extensions.AI;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace RoslynMcp.Tools.Tests.Catalog;

[TestClass]
public class ToolFunctionTests
{
    private readonly ToolCatalog _catalog = new ToolCatalogBuilder()
        .AddFunctions("weather", [AIFunctionFactory.Create(GetForecast), AIFunctionFactory.Create(Say, "say_it")], ToolEffects.Read)
        .Build();

    [TestMethod]
    public void Functions_become_tools_of_their_category()
    {
        var tools = FacadeGenerator.Generate(_catalog).Tools;

        Assert.AreEqual(
            """
            Weather.GetForecastAsync: Forecasts.
            Task<GetForecastResult> Weather.GetForecastAsync(string city, int days = 3)
            Weather.SayItAsync
            Task<ToolOutput> Weather.SayItAsync(string text)
            """,
            string.Join('\n', tools.SelectMany(tool => new[] { tool.Declaration(FacadeDetail.Index), tool.Declaration(FacadeDetail.Signature) })));
        Assert.IsTrue(tools.All(tool => tool.Effects == ToolEffects.Read));
    }

    [TestMethod]
    public async Task Functions_are_called_with_their_arguments()
        => Assert.AreEqual("""{"city":"Oslo","days":3}""", await _catalog.CallAsync("weather.get_forecast", """{"city":"Oslo"}"""));

    [TestMethod]
    public async Task A_missing_argument_is_named()
        => StringAssert.Contains(await _catalog.FailAsync("weather.get_forecast", "{}"), "'city'");

    [TestMethod]
    public async Task An_argument_of_the_wrong_kind_is_a_tool_failure()
        => Assert.AreEqual(
            "An argument of weather.get_forecast does not fit its schema at $.",
            await _catalog.FailAsync("weather.get_forecast", """{"city":"Oslo","days":{}}"""));

    [Description("Forecasts.")]
    private static Forecast GetForecast(string city, int days = 3) => new(city, days);

    private static string Say(string text) => text;

    internal sealed record Forecast(string City, int Days);
}
