using RoslynMcp.Benchmarks.Results.Sources;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>All sections of the file of results, in their order.</summary>
internal static class Topics
{
    private const string Own = "Benchmarks/RoslynMcp.Benchmarks";

    private static readonly string[] Engine =
        ["Analyzers/RoslynMcp.Analyzers", "Runtime/RoslynMcp.Guest", "Runtime/RoslynMcp.Runtime", "Tools/RoslynMcp.Tools", $"{Own}/Measuring", $"{Own}/Snippets"];

    private static readonly string[] Isolated = [.. Engine, "Runtime/RoslynMcp.Worker"];
    private static readonly string[] Shop = ["Tools/RoslynMcp.Tools", "Tools/RoslynMcp.Tools.Commerce"];
    private static readonly string[] Prompts = ["Tools/RoslynMcp.Tools", "Prompts/RoslynMcp.Prompts"];

    public static IReadOnlyList<Topic> All { get; } =
    [
        Ratio("snippets", "A snippet beside bare Roslyn"),
        Ratio("checking", "What checking alone adds to bare Roslyn"),
        Ratio("loop", "A tight loop beside bare Roslyn"),
        Ratio("kernels", "Kernels beside bare Roslyn"),
        Suite("stages", "Each stage alone", Engine),
        Suite("snippets", "A snippet by what is cached", [.. Engine, .. Shop]),
        Suite("probes", "What each kind of probe costs", Engine),
        Suite("kernels", "Kernels, with memory", Engine),
        Suite("facade", "Making a facade", [.. Shop, "Runtime/RoslynMcp.Runtime/Compilation", "Benchmarks/RoslynMcp.Comparison/Arms"]),
        Suite("prompts", "Prompts and the search for tools", [.. Prompts, .. Shop, "Benchmarks/RoslynMcp.Comparison/Arms"]),
        Suite("stores", "Queries of the shop's embedded store", Shop),
        Peer("fresh", "A fresh snippet beside Deno and Monty", Isolated),
        Peer("repeated", "A repeated snippet beside Deno and Monty", Isolated),
        Peer("kernels", "Kernels beside V8 and Monty", Isolated),
        Peer("throughput", "Fresh snippets per second", Isolated),
        Peer("corpus", "The benign corpus", [.. Isolated, "Tests/Cases/Benign"]),
        Peer("overshoot", "How late a time limit is met", Isolated),
        Peer("cold", "The command from start to exit", [.. Isolated, .. Shop, "Runtime/RoslynMcp.Server"]),
        Peer("memory", "Memory of worker processes", Isolated),
        Peer("chat", "What the chat host adds", ["Prompts/RoslynMcp.Chat", .. Prompts]),
        Peer("breakdown", "Where the time of a fresh snippet goes", Isolated),
        Upstream("facade", "The facade of 2,500 mounted tools", Isolated),
        Upstream("search", "Search among 2,500 mounted tools", Prompts),
        Upstream("calls", "Calls of mounted tools", Isolated),
        Catalogue("sqlite", "Product search over SQLite, 4,500 products and 100,000"),
        Catalogue("postgres", "Product search over Postgres, 4,500 products and 100,000"),
        new("quality", "Quality of product search", [.. Shop, "Benchmarks/RoslynMcp.Quality"], new QualityProgram()),
        new("soak", "What many executions leave behind", [.. Isolated, "Benchmarks/RoslynMcp.Soak"], new SoakProgram()),
        new(
            "comparison", "Code mode against traditional tool calling",
            [.. Isolated, .. Shop, "Prompts/RoslynMcp.Chat", "Prompts/RoslynMcp.Prompts", "Benchmarks/RoslynMcp.Comparison"], new ComparisonProgram()),
    ];

    private static Topic Ratio(string part, string title)
        => new($"ratios-{part}", title, [.. Engine, $"{Own}/Bare", $"{Own}/Ratios", $"{Own}/Suites"], new OwnPart("ratios", part));

    private static Topic Suite(string part, string title, string[] folders)
        => new($"suites-{part}", title, [.. folders.Distinct(), $"{Own}/Suites"], new OwnPart("suites", part));

    private static Topic Peer(string part, string title, string[] folders)
        => new($"peers-{part}", title, [.. folders.Distinct(), $"{Own}/Peers"], new OwnPart("peers", part));

    private static Topic Upstream(string part, string title, string[] folders)
        => new($"upstream-{part}", title, [.. folders, "Tools/RoslynMcp.Tools.Mcp", "Tests/RoslynMcp.HostileUpstream", $"{Own}/Upstream"], new OwnPart("upstream", part));

    private static Topic Catalogue(string part, string title)
        => new(
            $"catalogue-{part}", title, [.. Shop, $"{Own}/Catalogue", "Benchmarks/RoslynMcp.Quality", "Tests/Support/Postgres"],
            new OwnPart("catalogue", part));
}
