namespace RoslynMcp.Tools.Catalog;

/// <summary>How far a tool is.</summary>
/// <param name="Value">Grows while the tool works.</param>
/// <param name="Total">What the value grows to; null when that is not known.</param>
/// <param name="Message">What the tool does now, for a person to read; null when it does not say.</param>
public sealed record ToolProgress(double Value, double? Total = null, string? Message = null);
