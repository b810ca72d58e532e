using RoslynMcp.Benchmarks.Results.Sources;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>What a section is about.</summary>
/// <param name="Name">The section's name; the words before a dash are the name of its group.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Folders">The folders that it measures, with the code that does the measuring; any change there makes it stale.</param>
/// <param name="Source">What measures it.</param>
internal sealed record Topic(string Name, string Title, IReadOnlyList<string> Folders, ISource Source)
{
    /// <summary>Whether a name means this topic: its own, or that of a group it is in.</summary>
    public bool IsMeantBy(string name) => Name == name || Name.StartsWith($"{name}-", StringComparison.Ordinal);
}
