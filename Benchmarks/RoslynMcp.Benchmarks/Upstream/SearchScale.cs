using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What search_tools costs among thousands of tools.</summary>
internal sealed class SearchScale : IPart
{
    private static readonly string[] Queries = ["create invoice", "invoices", "which tickets are open", "Many.UpdateSensor33Async", "zzzz"];

    public string Name => "search";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        await using var many = await Servers.ManyAsync();
        var catalog = new ToolCatalogBuilder().Add(many.Tools).Build();
        var facade = FacadeGenerator.Generate(catalog);
        ToolSearch search = null!;
        var index = Timing.Milliseconds(() => search = new ToolSearch(catalog, facade));
        return
        [
            new Table($"search among {facade.Tools.Length} tools",
            [
                .. Queries.Select(query => Times(search, query, effort).Row("ms", Bound.AtMost(5))),
                new Row("the index, once, for the first time", index, "ms"),
                new Row("the system prompt (estimate, o200k)", TokenEstimate.Of(SystemPrompt.Render(facade)), "tokens"),
            ]),
        ];
    }

    private static Series Times(ToolSearch search, string query, Effort effort)
        => new($"search_tools(\"{query}\")", [.. Enumerable.Range(0, effort.Rounds(50, 6)).Select(_ => Timing.Milliseconds(() => search.Find(query)))]);
}
