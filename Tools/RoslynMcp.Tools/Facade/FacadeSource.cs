using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade;

/// <summary>What a catalog becomes as C#: the declarations that a model reads, and what the assembly with the same is emitted from.</summary>
/// <param name="Tools">One entry per tool, in the catalog's order.</param>
/// <param name="Notes">What was renamed, and which parts of a schema C# types could not say.</param>
public sealed record FacadeSource(ImmutableArray<FacadeTool> Tools, ImmutableArray<string> Notes)
{
    /// <summary>What the declarations were printed from, and what the assembly is emitted from; null for one that was read from an archive.</summary>
    internal FacadeModel? Model { get; init; }
}
