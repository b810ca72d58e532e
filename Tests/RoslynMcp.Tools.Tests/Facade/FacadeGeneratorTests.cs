using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

[TestClass]
public class FacadeGeneratorTests
{
    [TestMethod]
    public void The_same_catalog_in_another_order_gives_the_same_text()
    {
        var tools = FacadeCase.Names.SelectMany(name => FacadeCase.Read(name).Catalog.Tools.Select(tool => tool with { Category = $"{name}_{tool.Category}" })).ToArray();

        var source = FacadeGenerator.Generate(ToolCatalog.Create(tools));
        var again = FacadeGenerator.Generate(ToolCatalog.Create(tools.Reverse()));

        Assert.AreEqual(CompiledFacade.Text(source), CompiledFacade.Text(again));
        CollectionAssert.AreEqual(source.Notes, again.Notes);
        CompiledFacade.AssertCompiles(CompiledFacade.Text(source));
    }

    [TestMethod]
    public void A_snippet_calls_the_memory_server_the_way_models_write_it()
        => CompiledFacade.AssertCompiles(
            CompiledFacade.Text(FacadeGenerator.Generate(FacadeCase.Read("memory-server").Catalog)),
            """
            using System.Threading.Tasks;
            using Tools;

            class Snippet
            {
                static async Task<int> Run()
                {
                    var result = await Memory.CreateEntitiesAsync([new("alpha", "item", ["3"])]);
                    return result.Entities.Count;
                }
            }
            """);

    [TestMethod]
    public void An_empty_catalog_compiles() => CompiledFacade.AssertCompiles(CompiledFacade.Text(FacadeGenerator.Generate(ToolCatalog.Create())));

    [TestMethod]
    public void Schemas_deeper_than_the_limit_end_in_a_JsonElement()
    {
        var schema = string.Concat(Enumerable.Repeat("""{"type":"object","properties":{"n":""", 200)) + "{}" + string.Concat(Enumerable.Repeat("}}", 200));
        var output = JsonElement.Parse(schema, new JsonDocumentOptions { MaxDepth = 1_000 });

        var source = FacadeGenerator.Generate(ToolCatalog.Create(FacadeCase.Read("no-output").Catalog.Tools[0] with { OutputSchema = output }));

        CompiledFacade.AssertCompiles(CompiledFacade.Text(source));
        Assert.AreEqual("case.take: N: the schema is nested too deeply; the value is a JsonElement.", source.Notes[^1]);
    }

    [TestMethod]
    public void Half_a_surrogate_pair_in_a_name_or_description_is_replaced()
    {
        var tool = FacadeCase.Read("no-output").Catalog.Tools[0] with { Name = "a\ud800", Description = "x\udc00" };

        CompiledFacade.AssertCompiles(CompiledFacade.Text(FacadeGenerator.Generate(ToolCatalog.Create(tool))));
    }

    [TestMethod]
    public void Ten_times_the_tools_take_about_ten_times_as_long()
    {
        var (few, many) = (Repeated(250), Repeated(2_500));

        // The best of five, taken in turns: other tests run on the same processors.
        var times = Enumerable.Range(0, 5)
            .Select(_ => (Few: Time(() => FacadeGenerator.Generate(few)), Many: Time(() => FacadeGenerator.Generate(many))))
            .ToList();

        Assert.IsLessThan(30, times.Min(time => time.Many) / times.Min(time => time.Few));
    }

    private static ToolCatalog Repeated(int tools)
    {
        var templates = FacadeCase.Names.Where(name => name != "long-descriptions").SelectMany(name => FacadeCase.Read(name).Catalog.Tools).ToArray();
        return ToolCatalog.Create(Enumerable.Range(0, tools)
            .Select(index => templates[index % templates.Length] with { Category = $"category_{index / 25}", Name = $"tool_{index}" }));
    }

    private static TimeSpan Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed;
    }
}
