using BenchmarkDotNet.Attributes;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What a model is told of a catalog: the prompt, and the search for tools.</summary>
[MemoryDiagnoser]
public class PromptBenchmarks
{
    private ToolCatalog _catalog = ToolCatalog.Create();
    private FacadeSource _facade = FacadeGenerator.Generate(ToolCatalog.Create());
    private ToolSearch? _search;

    [Params(6, 60, 2_500)]
    public int Tools { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _catalog = Catalogs.Of(Tools);
        _facade = FacadeGenerator.Generate(_catalog);
        _search = new ToolSearch(_catalog, _facade);
        if (Search().Tools.IsEmpty || SearchMisspelt().Nearby.IsEmpty)
        {
            throw new InvalidOperationException("The search finds nothing, and would be measured doing nothing.");
        }
    }

    [Benchmark]
    public string Render() => SystemPrompt.Render(_facade);

    [Benchmark]
    public object Index() => new ToolSearch(_catalog, _facade);

    [Benchmark]
    public ToolSearchAnswer Search() => _search!.Find("find products by price");

    [Benchmark]
    public ToolSearchAnswer SearchMisspelt() => _search!.Find("prodcuts");
}
