using BenchmarkDotNet.Attributes;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>Queries of the shop's tools over the embedded SQLite catalogue of 4,500 products, as a host calls them.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private static readonly ToolContext Visitor = new() { TenantId = "demo" };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roslyn-mcp-benchmarks-");
    private readonly CommerceTools _commerce;
    private readonly SearchTools _search;
    private readonly InventoryTools _inventory;
    private IReadOnlyList<string> _skus = [];

    public StoreBenchmarks()
    {
        _commerce = CommerceTools.Create(new CommerceOptions { CataloguePath = Path.Combine(_folder.FullName, "catalogue.db") });
        _search = _commerce.Instances.OfType<SearchTools>().Single();
        _inventory = _commerce.Instances.OfType<InventoryTools>().Single();
    }

    /// <summary>Seeds the catalogue, and sees that each query is of the kind that it is called.</summary>
    [GlobalSetup]
    public void Seed() => SeedAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Remove()
    {
        _commerce.Dispose();
        _folder.Delete(recursive: true);
    }

    [Benchmark]
    public Task<SearchProductsResult> Sku() => FindAsync("A4VTG90");

    [Benchmark]
    public Task<SearchProductsResult> Words() => FindAsync("hydraulic pump");

    [Benchmark]
    public Task<SearchProductsResult> Hybrid() => FindAsync("high pressure hydraulic pump for excavator");

    [Benchmark]
    public Task<CheckInventoryResult> Inventory() => _inventory.CheckInventoryAsync(Visitor, _skus);

    private async Task SeedAsync()
    {
        _skus = [.. (await FindAsync("pump", limit: 50)).Products.Select(hit => hit.Sku)];
        Demand(await Sku(), SearchSource.Exact);
        Demand(await Words(), SearchSource.Lexical);
        Demand(await Hybrid(), SearchSource.Hybrid);
        if ((await Inventory()).Items.Count != 50)
        {
            throw new InvalidOperationException("Not all of the fifty have stock.");
        }
    }

    private Task<SearchProductsResult> FindAsync(string query, int limit = 20) => _search.SearchProductsAsync(Visitor, query, limit);

    private static void Demand(SearchProductsResult result, SearchSource source)
    {
        if (result.Source != source || result.Products.Count == 0)
        {
            throw new InvalidOperationException($"{result.Products.Count} products were found as {result.Source}, and not as {source}.");
        }
    }
}
