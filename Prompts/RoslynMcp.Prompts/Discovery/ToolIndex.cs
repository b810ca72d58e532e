using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Discovery;

/// <summary>Ranks tools against words by BM25 (k1 = 1.2, b = 0.75); equal scores stand in the order of their ids.</summary>
internal sealed class ToolIndex
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    /// <summary>In the order of their ids.</summary>
    private readonly ImmutableArray<ToolDocument> _documents;
    private readonly Dictionary<string, ImmutableArray<Posting>> _postings;
    private readonly double _averageLength;

    public ToolIndex(ToolCatalog catalog, FacadeSource facade)
    {
        _documents = [.. facade.Tools.OrderBy(tool => tool.Id, StringComparer.Ordinal).Select(tool => ToolDocument.Of(tool, catalog.Find(tool.Id)!))];
        _averageLength = _documents.IsEmpty ? 0 : _documents.Average(document => document.Length);
        _postings = _documents
            .SelectMany((document, position) => document.Terms.Select(term => (Term: term.Key, Posting: new Posting(position, term.Value))))
            .GroupBy(found => found.Term, found => found.Posting, StringComparer.Ordinal)
            .ToDictionary(found => found.Key, found => found.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Every word that a tool is found by.</summary>
    public IEnumerable<string> Vocabulary => _postings.Keys;

    public IReadOnlyList<FacadeTool> Rank(IReadOnlyCollection<string> terms)
    {
        var scores = Scores(terms);
        var found = Enumerable.Range(0, scores.Length).Where(position => scores[position] > 0).ToArray();
        Array.Sort(found, (left, right) => scores[right].CompareTo(scores[left]) is not 0 and var order ? order : left.CompareTo(right));
        return [.. found.Select(position => _documents[position].Tool)];
    }

    private double[] Scores(IReadOnlyCollection<string> terms)
    {
        var scores = new double[_documents.Length];
        foreach (var postings in terms.Where(_postings.ContainsKey).Select(term => _postings[term]))
        {
            var rarity = Math.Log(1 + (_documents.Length - postings.Length + 0.5) / (postings.Length + 0.5));
            foreach (var (position, count) in postings)
            {
                var length = 1 - LengthWeight + LengthWeight * _documents[position].Length / _averageLength;
                scores[position] += rarity * count * (Saturation + 1) / (count + Saturation * length);
            }
        }

        return scores;
    }

    /// <summary>A document that has a word, and how often.</summary>
    private readonly record struct Posting(int Position, int Count);
}
