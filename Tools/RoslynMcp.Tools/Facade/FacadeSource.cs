using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade;

/// <summary>The C# that a catalog becomes: what the compiler sees, and the same as a model reads it.</summary>
/// <param name="Text">The complete compilation unit; it needs <c>RoslynMcp.Guest</c> and the framework.</param>
/// <param name="Tools">One entry per tool, in the catalog's order.</param>
/// <param name="Notes">What was renamed, and which parts of a schema C# types could not say.</param>
public sealed record FacadeSource(string Text, ImmutableArray<FacadeTool> Tools, ImmutableArray<string> Notes)
{
    /// <summary>What it was printed from; null for one that was read from an archive.</summary>
    internal FacadeModel? Model { get; init; }
}
