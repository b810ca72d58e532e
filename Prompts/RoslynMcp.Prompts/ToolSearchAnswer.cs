using System.Collections.Immutable;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts;

/// <summary>What a search for tools found.</summary>
/// <param name="Query">What was asked, trimmed; empty for a listing.</param>
/// <param name="Tools">The tools, best first, up to the limit.</param>
/// <param name="Total">How many match without the limit.</param>
/// <param name="Nearby">When nothing matches: tools whose words are spelled nearly so.</param>
/// <param name="Text">What a model reads: the tools as C# in the detail that was asked for, or what exists instead.</param>
public sealed record ToolSearchAnswer(
    string Query,
    ImmutableArray<FacadeTool> Tools,
    int Total,
    ImmutableArray<FacadeTool> Nearby,
    string Text);
