using BenchmarkDotNet.Attributes;
using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What making the facade of a catalog costs, which is done once per catalog.</summary>
[MemoryDiagnoser]
public class FacadeBenchmarks
{
    private ToolCatalog _catalog = ToolCatalog.Create();
    private FacadeSource _source = new([], []);

    [Params("shop", "600 tools")]
    public string Catalog { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        _catalog = Catalog == "shop" ? Catalogs.Shop() : Catalogs.Of(600);
        _source = FacadeGenerator.Generate(_catalog);
    }

    [Benchmark]
    public FacadeSource Generate() => FacadeGenerator.Generate(_catalog);

    [Benchmark]
    public byte[] Emit() => FacadeEmitter.Emit(_source);
}
