namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>Why a type does not travel as typed JSON.</summary>
/// <param name="Untyped">True for a type that says nothing, false for one that cannot travel.</param>
/// <param name="Where">The type, or the member of it, as an author would say it.</param>
internal sealed record JsonProblem(bool Untyped, string Where);
