namespace RoslynMcp.ChatEndpoint;

/// <summary>A function call of a scripted model.</summary>
/// <param name="Name">The function.</param>
/// <param name="Arguments">JSON, or what is none.</param>
public sealed record ModelCall(string Name, string Arguments);
