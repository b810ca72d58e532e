namespace RoslynMcp.Runtime.Results;

/// <summary>A tool that a compiled snippet can reach.</summary>
/// <param name="Tool">The tool's id, <c>category.name</c>.</param>
/// <param name="ReadOnly">It changes nothing.</param>
/// <param name="Destructive">It may delete or overwrite.</param>
public sealed record ToolEffect(string Tool, bool ReadOnly, bool Destructive);
