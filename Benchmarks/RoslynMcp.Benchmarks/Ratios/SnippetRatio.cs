using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Suites;

namespace RoslynMcp.Benchmarks.Ratios;

/// <summary>A snippet with two tool calls, seen before or not.</summary>
internal sealed class SnippetRatio : IPart
{
    public string Name => "snippets";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var snippets = new SnippetBenchmarks();
        snippets.AllAgree();
        return [await Turns.CompareAsync("a snippet with two tool calls, from text to JSON", effort.Rounds(300, 10), snippets.Bare, snippets.Fresh, snippets.Cached)];
    }
}
