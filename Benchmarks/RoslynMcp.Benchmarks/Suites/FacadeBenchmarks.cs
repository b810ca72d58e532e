using BenchmarkDotNet.Attributes;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What making the facade of a catalog costs, which is done once per catalog.</summary>
[MemoryDiagnoser]
public class FacadeBenchmarks
{
    private ToolCatalog _catalog = ToolCatalog.Create();
    private FacadeText _text = new("", []);

    [Params("shop", "600 tools")]
    public string Catalog { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        _catalog = Catalog == "shop" ? Catalogs.Shop() : Catalogs.Of(600);
        _text = FacadeText.Of(FacadeGenerator.Generate(_catalog));
    }

    [Benchmark]
    public FacadeSource Generate() => FacadeGenerator.Generate(_catalog);

    [Benchmark]
    public object Compile() => FacadeCompiler.Compile(_text);
}
