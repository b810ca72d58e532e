using System.Collections.Immutable;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>Collects violations; one rule speaks once about one place.</summary>
internal sealed class ViolationList
{
    private readonly Dictionary<(string Id, int Start), Violation> _byPlace = [];

    public void Add(Violation violation)
    {
        var place = (violation.Id, violation.Span.Start);
        if (!_byPlace.ContainsKey(place))
        {
            _byPlace.Add(place, violation);
        }
    }

    public ImmutableArray<Violation> ToOrdered() => _byPlace.Count == 0
        ? ImmutableArray<Violation>.Empty
        : [.. _byPlace.Values.OrderBy(v => v.Span.Start).ThenBy(v => v.Id, StringComparer.Ordinal)];
}
