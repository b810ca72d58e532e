namespace RoslynMcp.Comparison.Arms;

/// <summary>Where the model's turns come from.</summary>
internal sealed record ModelSource(string Name, string Key, Uri Address);
