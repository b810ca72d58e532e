using System.Collections.Immutable;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>One list of allowed ids, read once and immutable; what it does not hold is refused.</summary>
internal sealed class PolicyList
{
    private readonly Dictionary<string, TypeBreadth> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyEntry> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sealed = new(StringComparer.Ordinal);

    private PolicyList()
    {
    }

    public IEnumerable<string> Types => _types.Keys;

    public IEnumerable<string> Members => _members.Keys;

    public IEnumerable<string> Removed => _removed;

    public int Count => _types.Count + _members.Count + _removed.Count;

    public static PolicyList Parse(string name, string text)
    {
        var list = new PolicyList();
        var lines = new List<(PolicyLine Line, PolicyEntry Entry)>();
        var number = 0;
        foreach (var row in text.Split('\n'))
        {
            var line = new PolicyLine(name, ++number, row.TrimEnd('\r'));
            if (line.Read() is { } entry)
            {
                lines.Add((line, entry));
            }
        }

        foreach (var (line, entry) in lines.Where(x => DocumentationId.IsType(x.Entry.Id)))
        {
            list.AddType(line, entry);
        }

        foreach (var (line, entry) in lines.Where(x => !DocumentationId.IsType(x.Entry.Id)))
        {
            list.AddMember(line, entry);
        }

        return list;
    }

    public bool Contains(string id) => DocumentationId.IsType(id)
        ? _types.ContainsKey(id)
        : DocumentationId.IsMember(id) && ContainsMember(id);

    public bool TryGetCost(string id, out ImmutableArray<CountArgument> counts)
    {
        counts = _members.TryGetValue(id, out var entry) ? entry.Counts : ImmutableArray<CountArgument>.Empty;
        return counts.Length > 0;
    }

    public bool IsSealed(string id) => _sealed.Contains(id);

    private bool ContainsMember(string id)
    {
        var owner = DocumentationId.AccessorOwner(id);
        if (_removed.Contains(id) || (owner is not null && _removed.Contains(owner)))
        {
            return false;
        }

        return _members.ContainsKey(id) || (owner is not null && _members.ContainsKey(owner)) || ComesWithItsType(id);
    }

    private bool ComesWithItsType(string id)
    {
        if (DocumentationId.DeclaringType(id) is not { } type || !_types.TryGetValue(type, out var breadth))
        {
            return false;
        }

        var name = DocumentationId.MemberName(id);
        return breadth switch
        {
            TypeBreadth.Name => false,
            TypeBreadth.Delegate => name is DocumentationId.Constructor or "Invoke",
            // A '#' elsewhere marks an explicit interface implementation or a static constructor: never public.
            TypeBreadth.AllMembers => name == DocumentationId.Constructor || name.IndexOf('#') < 0,
            _ => throw new InvalidOperationException($"Unknown breadth {breadth}."),
        };
    }

    private void AddType(PolicyLine line, PolicyEntry entry)
    {
        if (_types.ContainsKey(entry.Id))
        {
            throw line.Error("this type is listed twice");
        }

        _types.Add(entry.Id, entry.Breadth);
        if (entry.IsSealed)
        {
            _sealed.Add(entry.Id);
        }
    }

    private void AddMember(PolicyLine line, PolicyEntry entry)
    {
        if (!_types.TryGetValue(DocumentationId.DeclaringType(entry.Id)!, out var breadth))
        {
            throw line.Error("the type of this member is not listed");
        }

        if (_members.ContainsKey(entry.Id) || _removed.Contains(entry.Id))
        {
            throw line.Error("this member is listed twice");
        }

        if (entry.Removes && breadth != TypeBreadth.AllMembers)
        {
            throw line.Error("there is nothing to take out: the type is not listed with '.*'");
        }

        if (!entry.Removes && entry.Counts.IsEmpty && ComesWithItsType(entry.Id))
        {
            throw line.Error("this member already comes with its type");
        }

        if (entry.Removes)
        {
            _removed.Add(entry.Id);
        }
        else
        {
            _members.Add(entry.Id, entry);
        }
    }
}
