using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Upstream;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>Search over the embedded catalogue: seeded, large, and the seeded one in one file with the large one.</summary>
internal sealed class SqliteSearch : IPart
{
    public string Name => "sqlite";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        var folder = Directory.CreateTempSubdirectory("roslyn-mcp-catalogue-");
        try
        {
            var times = new SearchTimes(effort);
            var products = effort.Rounds(100_000, 10_000);
            using var seeded = Open(folder, "seeded.db");
            var seeding = await Timing.MillisecondsAsync(() => seeded.PrepareAsync());
            var small = await times.MeasureAsync(seeded, IndustrialCatalogue.DemoTenant);

            CatalogueWriter.Write(Path.Combine(folder.FullName, "shared.db"), IndustrialCatalogue.Generate().Concat(LargeShop.Generate(products)));
            using var shared = Open(folder, "shared.db");
            var large = await times.MeasureAsync(shared, LargeShop.Tenant);
            var beside = await times.MeasureAsync(shared, IndustrialCatalogue.DemoTenant);
            return
            [
                new("search_products over SQLite",
                [
                    new("seeding 4,800 products", seeding / 1_000, "s") { Asked = Bound.AtMost(10) },
                    .. SearchTimes.Rows("4,500 products", small, Bound.AtMost(15)),
                    .. SearchTimes.Rows($"{products:#,0} products", large),
                    SearchTimes.Growth($"p95 of {products:#,0} products to that of 4,500", large, small),
                    .. SearchTimes.Rows($"4,500 products in one file with {products:#,0} of another tenant", beside),
                ]),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CommerceTools Open(DirectoryInfo folder, string name)
        => CommerceTools.Create(new() { CataloguePath = Path.Combine(folder.FullName, name) });
}
