using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Upstream;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores.Postgres;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>Search over Postgres: seeded, large, and the seeded one in the same tables as the large one.</summary>
internal sealed class PostgresSearch : IPart
{
    public string Name => "postgres";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        await using var server = await PostgresServer.StartAsync();
        var times = new SearchTimes(effort);
        var products = effort.Rounds(100_000, 10_000);
        using var tools = CommerceTools.Create(new() { ConnectionString = server.ConnectionString });
        await tools.PrepareAsync();
        var seeding = await Timing.MillisecondsAsync(() => tools.SeedAsync());
        var small = await times.MeasureAsync(tools, IndustrialCatalogue.DemoTenant);

        using var database = new PostgresDatabase(server.ConnectionString);
        var vectors = new PostgresVectorStore(database);
        await new PostgresSeed(database, vectors).WriteAsync(LargeShop.Tenant, [.. LargeShop.Generate(products)], [], default);
        var large = await times.MeasureAsync(tools, LargeShop.Tenant);
        var beside = await times.MeasureAsync(tools, IndustrialCatalogue.DemoTenant);
        return
        [
            new($"search_products over {await server.DescribeAsync()}",
            [
                new("seeding 4,800 products", seeding / 1_000, "s") { Asked = Bound.AtMost(10) },
                .. SearchTimes.Rows("4,500 products", small, Bound.AtMost(10)),
                .. SearchTimes.Rows($"{products:#,0} products", large),
                SearchTimes.Growth($"p95 of {products:#,0} products to that of 4,500", large, small),
                .. SearchTimes.Rows($"4,500 products in one database with {products:#,0} of another tenant", beside),
            ]),
        ];
    }
}
