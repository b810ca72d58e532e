namespace RoslynMcp.Fuzz;

/// <summary>Something that should not be.</summary>
/// <param name="Oracle">Which rule it breaks.</param>
/// <param name="Detail">What was seen.</param>
/// <param name="Code">The snippet, as small as it could be made.</param>
public sealed record Finding(string Oracle, string Detail, string Code);
