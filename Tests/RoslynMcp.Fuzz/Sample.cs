namespace RoslynMcp.Fuzz;

/// <summary>A snippet to try.</summary>
/// <param name="Code">Its text.</param>
/// <param name="IsValid">Whether it is valid by construction, so that refusing it would be wrong.</param>
internal sealed record Sample(string Code, bool IsValid);
