namespace RoslynMcp.Analyzers.Policy;

/// <summary>Namespaces, types and attributes by name, for the rules that run before anything is bound.</summary>
internal sealed class ImportableNames
{
    /// <summary>Where the facade of the tools lives.</summary>
    public const string Tools = "Tools";

    private const string AttributeSuffix = "Attribute";

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal) { Tools };
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);

    public ImportableNames(PolicyList allowed)
    {
        foreach (var id in allowed.Types)
        {
            _types.Add(id.Substring(2));
        }

        foreach (var type in _types)
        {
            var dot = type.LastIndexOf('.');
            if (dot > 0 && !_types.Contains(type.Substring(0, dot)))
            {
                _namespaces.Add(type.Substring(0, dot));
            }

            if (type.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            {
                _attributes.Add(type.Substring(dot + 1));
            }
        }
    }

    public IEnumerable<string> Namespaces => _namespaces.OrderBy(x => x, StringComparer.Ordinal);

    public bool HasNamespace(string name) => _namespaces.Contains(name);

    /// <summary>True for <c>System</c> when only <c>System.Linq</c> is importable: a name on the way to something allowed.</summary>
    public bool LeadsToNamespace(string name) =>
        _namespaces.Contains(name) || _namespaces.Any(x => x.StartsWith(name + ".", StringComparison.Ordinal));

    /// <param name="name">With dots, and with <c>`1</c> for a type parameter.</param>
    public bool HasType(string name) => _types.Contains(name) || name.StartsWith(Tools + ".", StringComparison.Ordinal);

    /// <summary>True when the policy allows an attribute of this simple name, with or without its suffix.</summary>
    public bool HasAttribute(string name) => _attributes.Contains(name) || _attributes.Contains(name + AttributeSuffix);
}
