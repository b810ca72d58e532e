namespace RoslynMcp.Fuzz.Generation;

/// <summary>The variables that can be read at one place of a program, by type; an inner scope sees the outer one's.</summary>
internal sealed class Scope(Random random, Scope? outer)
{
    private readonly List<(string Type, string Name)> _variables = [];

    public void Add(string type, string name) => _variables.Add((type, name));

    /// <summary>A variable of a type, if there is one.</summary>
    public string? Any(string type)
    {
        var found = All().Where(variable => variable.Type == type).ToList();
        return found.Count == 0 ? null : found[random.Next(found.Count)].Name;
    }

    private IEnumerable<(string Type, string Name)> All() => outer is null ? _variables : _variables.Concat(outer.All());
}
