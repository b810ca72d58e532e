using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What search_tools costs among thousands of tools.</summary>
internal static class SearchScale
{
    private const int Rounds = 50;

    private static readonly string[] Queries = ["create invoice", "invoices", "which tickets are open", "Many.UpdateSensor33Async", "zzzz"];

    public static void Print(ToolCatalog catalog)
    {
        var facade = FacadeGenerator.Generate(catalog);
        ToolSearch search = null!;
        Timing.Print("the index for search_tools, once", Timing.Milliseconds(() => search = new ToolSearch(catalog, facade)));
        foreach (var query in Queries)
        {
            var times = Enumerable.Range(0, Rounds).Select(_ => Timing.Milliseconds(() => search.Find(query))).ToList();
            Timing.Print($"search_tools(\"{query}\")", Timing.Median(times));
        }

        Console.WriteLine($"the system prompt: about {TokenEstimate.Of(SystemPrompt.Render(facade))} tokens (estimate, o200k)");
    }
}
