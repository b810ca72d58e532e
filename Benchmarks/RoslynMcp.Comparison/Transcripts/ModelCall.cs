namespace RoslynMcp.Comparison.Transcripts;

/// <summary>A function call that a model makes.</summary>
/// <param name="Name">The function.</param>
/// <param name="Arguments">JSON.</param>
internal sealed record ModelCall(string Name, string Arguments);
