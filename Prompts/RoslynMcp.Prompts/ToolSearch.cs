using System.Collections.Immutable;
using RoslynMcp.Prompts.Discovery;
using RoslynMcp.Prompts.Rendering;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts;

/// <summary>Finds the few tools of a catalog that a task needs; made once per catalog, thread-safe.</summary>
/// <param name="catalog">The tools.</param>
/// <param name="facade">The facade generated from that catalog.</param>
public sealed class ToolSearch(ToolCatalog catalog, FacadeSource facade)
{
    /// <summary>How many tools an answer has unless the caller says otherwise.</summary>
    public const int UsualLimit = 10;

    private const int MostNearby = 5;

    private readonly ToolIndex _index = new(catalog, facade);

    private readonly ILookup<string, FacadeTool> _byName = facade.Tools
        .SelectMany(tool => Names(tool, catalog).Select(name => (name, tool)))
        .ToLookup(named => named.name, named => named.tool, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Ranks the tools by BM25 over names, categories, descriptions and parameter names, a tool called exactly so first; a blank
    /// query lists all of them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public ToolSearchAnswer Find(string? query, FacadeDetail detail = FacadeDetail.Signature, int limit = UsualLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var words = query?.Trim() ?? "";
        var found = words.Length == 0 ? facade.Tools : Rank(words);
        ImmutableArray<FacadeTool> shown = [.. found.Take(limit)];
        var nearby = found.IsEmpty ? Nearby(words) : [];
        return new ToolSearchAnswer(words, shown, found.Length, nearby, found.IsEmpty ? Nothing(words, nearby) : Declarations.Render(shown, detail));
    }

    private string Nothing(string query, ImmutableArray<FacadeTool> nearby) => (query, nearby) switch
    {
        ("", _) => "There are no tools.",
        (_, []) => $"No tool matches '{query}'. There are: {ToolDirectory.Categories(facade)}.",
        _ => $"No tool matches '{query}'. Nearby:\n{Declarations.Render(nearby, FacadeDetail.Index)}",
    };

    private ImmutableArray<FacadeTool> Rank(string query)
    {
        var ranked = _index.Rank([.. Terms.Of(query).Distinct()]);
        var exact = _byName[query].ToList();
        var isExact = exact.ToHashSet<FacadeTool>(ReferenceEqualityComparer.Instance);
        return [.. exact, .. ranked.Where(tool => !isExact.Contains(tool))];
    }

    /// <summary>What a tool is called, each name once.</summary>
    private static IEnumerable<string> Names(FacadeTool tool, ToolCatalog catalog)
        => ((string[])[tool.Id, catalog.Find(tool.Id)!.Name, tool.MethodName, $"{tool.ClassName}.{tool.MethodName}"]).Distinct(StringComparer.OrdinalIgnoreCase);

    private ImmutableArray<FacadeTool> Nearby(string query)
    {
        var near = Terms.Of(query).SelectMany(term => NearNames.Of(term, _index.Vocabulary)).Distinct().ToList();
        return [.. _index.Rank(near).Take(MostNearby)];
    }
}
