using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Discovery;

/// <summary>Ranks tools against words by BM25 (k1 = 1.2, b = 0.75); equal scores stand in the order of their ids.</summary>
internal sealed class ToolIndex
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly ImmutableArray<ToolDocument> _documents;
    private readonly Dictionary<string, int> _documentsWith;
    private readonly double _averageLength;

    public ToolIndex(ToolCatalog catalog, FacadeSource facade)
    {
        _documents = [.. facade.Tools.Select(tool => ToolDocument.Of(tool, catalog.Find(tool.Id)!))];
        _documentsWith = _documents
            .SelectMany(document => document.Terms.Keys)
            .CountBy(term => term, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _averageLength = _documents.IsEmpty ? 0 : _documents.Average(document => document.Length);
    }

    /// <summary>Every word that a tool is found by.</summary>
    public IEnumerable<string> Vocabulary => _documentsWith.Keys;

    public IEnumerable<FacadeTool> Rank(IReadOnlyCollection<string> terms)
        => _documents
            .Select(document => (document.Tool, Score: Score(document, terms)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Tool.Id, StringComparer.Ordinal)
            .Select(found => found.Tool);

    private double Score(ToolDocument document, IReadOnlyCollection<string> terms)
    {
        var score = 0.0;
        foreach (var term in terms)
        {
            if (document.Terms.TryGetValue(term, out var count))
            {
                var length = 1 - LengthWeight + LengthWeight * document.Length / _averageLength;
                score += Rarity(term) * count * (Saturation + 1) / (count + Saturation * length);
            }
        }

        return score;
    }

    private double Rarity(string term)
    {
        var having = _documentsWith[term];
        return Math.Log(1 + (_documents.Length - having + 0.5) / (having + 0.5));
    }
}
